import { isMap, itemsOf, mapOf, type Node, readDocument, spotOf, textAt } from './document.ts';
import type { Draft } from './draft.ts';

/** A value that is no secret: as it is, or its SHA-256. */
export interface IgnoredMatch {
  readonly name: string;
  readonly match: string;
  /** Where it stands, for messages. */
  readonly spot: string;
}

/** What a `.gitguardian.yaml` says. */
export interface GitGuardian {
  readonly draft: Draft;
  readonly matches: readonly IgnoredMatch[];
}

const matchOf = (node: Node): IgnoredMatch => {
  const spot = spotOf(node);
  if (!isMap(node)) return { name: '', match: textAt(node), spot };
  const fields = mapOf(node);
  const name = fields.get('name');
  const match = fields.get('match');
  return {
    name: name && name.tree.type === 'scalar' ? String(name.tree.value) : '',
    match: match ? textAt(match) : '',
    spot,
  };
};

/** The first of several names of a key that is there: version 1 wrote hyphens, version 2 underscores. */
const either = (fields: ReadonlyMap<string, Node>, ...names: readonly string[]): Node | undefined =>
  names.map((name) => fields.get(name)).find((node) => node !== undefined);

const LEFT_OUT: Readonly<Record<string, string>> = {
  exit_zero: 'exit_zero is left out: whether findings end a job with an error is for the CI to say',
  'exit-zero': 'exit-zero is left out: whether findings end a job with an error is for the CI to say',
  minimum_severity: 'minimum_severity is left out: rules of keywarden block or warn',
};

/**
 * Reads a `.gitguardian.yaml` of version 1 or 2.
 * @throws UsageError with file and line for what is none
 */
export const readGitGuardian = (file: string, text: string): GitGuardian => {
  const document = readDocument(file, text);
  const top = document ? mapOf(document) : new Map<string, Node>();
  const secret = top.get('secret');
  const fields = new Map([...top, ...(secret ? mapOf(secret) : [])]);
  const paths = itemsOf(either(fields, 'ignored_paths', 'ignored-paths', 'paths_ignore', 'paths-ignore')).map(textAt);
  const detectors = itemsOf(either(fields, 'ignored_detectors', 'ignored-detectors', 'banlisted_detectors')).map(
    textAt,
  );
  const matches = itemsOf(either(fields, 'ignored_matches', 'ignored-matches', 'matches_ignore', 'matches-ignore'));
  return {
    draft: {
      from: file,
      rules: new Map(),
      custom: [],
      allow: paths.length > 0 ? [{ paths, reason: `ignored by ${file}` }] : [],
      notes: [
        ...detectors.map((name) => `the detector ${name} was off: which rules of keywarden that means is not known`),
        ...Object.entries(LEFT_OUT).flatMap(([key, note]) => (fields.has(key) ? [note] : [])),
      ],
    },
    matches: matches.map(matchOf).filter(({ match }) => match !== ''),
  };
};
