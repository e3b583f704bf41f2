import { UsageError } from '../../errors.ts';
import { itemsOf, mapOf, type Node, readDocument, spotOf, textAt } from './document.ts';

/** A value that detect-secrets has found, by its SHA-1. */
export interface BaselineSecret {
  readonly path: string;
  readonly sha1: string;
  readonly type: string;
  /** What somebody has said of it; undefined when nobody has. */
  readonly isSecret: boolean | undefined;
  /** Where it stands, for messages. */
  readonly spot: string;
}

const SHA1 = /^[0-9a-f]{40}$/i;

const flag = (node: Node | undefined): boolean | undefined =>
  node?.tree.type === 'scalar' && typeof node.tree.value === 'boolean' ? node.tree.value : undefined;

const secretOf = (path: string, node: Node): BaselineSecret => {
  const fields = mapOf(node);
  const hashed = fields.get('hashed_secret');
  const sha1 = hashed ? textAt(hashed) : '';
  if (!SHA1.test(sha1))
    throw new UsageError(
      `${spotOf(node)}: ${node.key}.hashed_secret: expected 40 hexadecimal digits, got ${JSON.stringify(sha1)}`,
    );
  const type = fields.get('type');
  return {
    path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
    sha1: sha1.toLowerCase(),
    type: type ? textAt(type) : 'unknown type',
    isSecret: flag(fields.get('is_secret')),
    spot: spotOf(node),
  };
};

/**
 * Reads a `.secrets.baseline` of detect-secrets.
 * @throws UsageError with file and line for what is none
 */
export const readSecretsBaseline = (file: string, text: string): BaselineSecret[] => {
  const document = readDocument(file, text);
  const results = document && mapOf(document).get('results');
  if (!results) throw new UsageError(`${file}: expected a baseline of detect-secrets with results, got none`);
  return [...mapOf(results)].flatMap(([path, secrets]) => itemsOf(secrets).map((secret) => secretOf(path, secret)));
};
