import { flagAt, isMap, itemsOf, mapOf, type Node, readDocument, textAt } from './document.ts';
import type { AllowDraft, CustomDraft, Draft } from './draft.ts';
import { negatedNotes, readIgnoreLines } from './ignore-lines.ts';

/** Messages of secretlint's rules that stand for one of ours each. */
const MESSAGES: Readonly<Record<string, string>> = {
  AWSAccountID: 'aws-account-id',
  AWSAccessKeyID: 'aws-access-key-id',
  AWSSecretAccessKey: 'aws-secret-access-key',
};

/** Rules of secretlint whose name is not the first word of ours. */
const FAMILIES: Readonly<Record<string, string>> = {
  basicauth: 'url-credentials',
  gcp: 'gcp',
  privatekey: 'private-key',
  npm: 'npm',
};

interface Reading {
  readonly builtIn: readonly string[];
  readonly rules: Map<string, 'off'>;
  readonly custom: CustomDraft[];
  readonly allow: AllowDraft[];
  readonly notes: string[];
}

/** The short name of a rule or preset: `aws` of `@secretlint/secretlint-rule-aws`. */
const shortName = (id: string): string => id.replace(/^@[^/]+\//, '').replace(/^secretlint-rule-(?:preset-)?/, '');

const counterparts = (name: string, { builtIn }: Reading): string[] => {
  const family = FAMILIES[name] ?? name;
  return builtIn.filter((id) => id === family || id.startsWith(`${family}-`));
};

/** `/body/flags` as a regular expression of ours; a plain text stands for itself. */
const regexFrom = (text: string): string => {
  const [, body, flags = ''] = /^\/([\s\S]+)\/([a-z]*)$/.exec(text) ?? [];
  if (body === undefined) return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const kept = [...flags].filter((flag) => 'ims'.includes(flag)).join('');
  return kept === '' ? body : `(?${kept})${body}`;
};

const addAllows = (id: string, allows: readonly Node[], reading: Reading): void => {
  if (allows.length === 0) return;
  const rules = counterparts(shortName(id), reading);
  if (rules.length === 0) {
    reading.notes.push(`what ${id} allows is left out: which rules of keywarden it is about is not known`);
    return;
  }
  const secrets = allows.map(textAt).map(regexFrom);
  reading.allow.push({ rules, secrets, reason: `allowed by the options of ${id}` });
};

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'pattern';

/** `@secretlint/secretlint-rule-pattern`: rules of the user's own. */
const addPatterns = (patterns: readonly Node[], reading: Reading): void => {
  for (const pattern of patterns) {
    const fields = mapOf(pattern);
    const name = fields.get('name') ? textAt(fields.get('name')!) : 'pattern';
    const sources = [fields.get('pattern'), ...itemsOf(fields.get('patterns'))].filter((node) => node !== undefined);
    for (const source of sources) {
      const id = `secretlint-${slug(name)}${reading.custom.length === 0 ? '' : `-${reading.custom.length + 1}`}`;
      reading.custom.push({ id, description: name, regex: regexFrom(textAt(source)) });
    }
  }
};

const turnOff = (id: string, reading: Reading): void => {
  const names = counterparts(shortName(id), reading);
  for (const name of names) reading.rules.set(name, 'off');
  if (names.length === 0) reading.notes.push(`${id} was off: which rules of keywarden that means is not known`);
};

const addMessages = (id: string, messages: readonly Node[], { rules, notes }: Reading): void => {
  for (const message of messages.map(textAt)) {
    const rule = MESSAGES[message];
    if (rule === undefined) notes.push(`the message ${message} of ${id} was allowed: keywarden has no counterpart`);
    else rules.set(rule, 'off');
  }
};

const addRule = (node: Node, reading: Reading): void => {
  const fields = mapOf(node);
  const named = fields.get('id');
  const id = named ? textAt(named) : '';
  if (flagAt(fields.get('disabled'))) turnOff(id, reading);
  addMessages(id, itemsOf(fields.get('allowMessageIds')), reading);
  const given = fields.get('options');
  const options = given && isMap(given) ? mapOf(given) : new Map<string, Node>();
  addAllows(id, itemsOf(options.get('allows')), reading);
  if (shortName(id) === 'pattern') addPatterns(itemsOf(options.get('patterns')), reading);
  for (const inner of itemsOf(fields.get('rules'))) addRule(inner, reading);
};

export interface SecretlintFiles {
  /** `.secretlintrc.json` or `.yml`. */
  readonly file: string;
  readonly text: string;
  /** `.secretlintignore`, where there is one. */
  readonly ignore: string | undefined;
}

/**
 * A configuration of secretlint as settings.
 * @throws UsageError with file and line for what is none
 */
export const secretlintDraft = ({ file, text, ignore }: SecretlintFiles, builtIn: readonly string[]): Draft => {
  const reading: Reading = { builtIn, rules: new Map(), custom: [], allow: [], notes: [] };
  const top = readDocument(file, text);
  for (const rule of top ? itemsOf(mapOf(top).get('rules')) : []) addRule(rule, reading);
  const ignored = readIgnoreLines(ignore?.split(/\r?\n/) ?? []);
  if (ignored.globs.length > 0) reading.allow.push({ paths: ignored.globs, reason: 'ignored by .secretlintignore' });
  reading.notes.push(...negatedNotes('.secretlintignore', ignored));
  return { from: file, ...reading };
};
