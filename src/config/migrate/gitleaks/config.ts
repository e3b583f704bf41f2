import { UsageError } from '../../../errors.ts';
import { flagOf, numberOf, readToml, type Table, tableOf, tablesOf, textOf, textsOf } from '../toml.ts';

/** An allow-list of gitleaks; https://github.com/gitleaks/gitleaks#configuration */
export interface GitleaksAllow {
  readonly description: string;
  /** Whether all kinds of condition that are given have to hold, instead of one. */
  readonly all: boolean;
  readonly commits: readonly string[];
  readonly paths: readonly string[];
  readonly regexes: readonly string[];
  readonly regexTarget: 'secret' | 'match' | 'line';
  readonly stopwords: readonly string[];
  readonly targetRules: readonly string[];
}

export interface GitleaksRule {
  readonly id: string;
  readonly description: string | undefined;
  readonly regex: string | undefined;
  readonly path: string | undefined;
  readonly secretGroup: number | undefined;
  readonly entropy: number | undefined;
  readonly keywords: readonly string[];
  readonly required: readonly string[];
  readonly skipReport: boolean;
  readonly allow: readonly GitleaksAllow[];
  /** Expressions of betterleaks, by their key. */
  readonly expressions: readonly string[];
}

export interface GitleaksConfig {
  readonly useDefault: boolean;
  readonly disabledRules: readonly string[];
  readonly rules: readonly GitleaksRule[];
  readonly allow: readonly GitleaksAllow[];
  readonly notes: readonly string[];
}

/** Reads a file, from the folder that the user stands in; throws when it cannot. */
export type ReadFile = (file: string) => string;

/** So many files a configuration may be made of, each extending the next. */
const DEEPEST = 2;

/**
 * Reads a configuration of gitleaks or betterleaks, and what it extends.
 * @throws UsageError with file and line for what is no such configuration
 */
export const readGitleaks = (file: string, read: ReadFile, depth = 0): GitleaksConfig => {
  const text = read(file);
  const top: Table = { values: readToml(file, text), where: file };
  const lines = headerLines(text);
  const own = {
    rules: tablesOf(top, 'rules').map((table, index) => ruleOf(at(table, file, lines.rules[index]))),
    allow: allowsOf(top, 'allowlist', 'allowlists'),
  };
  const extend = tableOf(top, 'extend');
  const path = textOf(extend, 'path') ?? '';
  const useDefault = flagOf(extend, 'useDefault');
  if (path !== '' && useDefault) throw new UsageError(`${extend.where}: expected path or useDefault, got both`);
  const config: GitleaksConfig = {
    ...own,
    useDefault,
    disabledRules: textsOf(extend, 'disabledRules'),
    notes: [...expressionsOf(top).map((key) => noted(key)), ...urlNote(extend)],
  };
  if (path === '') return config;
  if (depth >= DEEPEST) return { ...config, notes: [...config.notes, `${path} is extended too deep, as for gitleaks`] };
  return merged(readGitleaks(path, read, depth + 1), config);
};

const noted = (key: string): string =>
  `the expression ${key} of betterleaks is left out: keywarden does not run expressions`;

const urlNote = (extend: Table): string[] =>
  textOf(extend, 'url') === undefined ? [] : ['extend.url is left out: gitleaks does not read it either'];

/** Where each `[[rules]]` begins. */
const headerLines = (text: string): { readonly rules: readonly number[] } => ({
  rules: text.split('\n').flatMap((line, index) => (/^\s*\[\[\s*rules\s*\]\]/.test(line) ? [index + 1] : [])),
});

const at = (table: Table, file: string, line: number | undefined): Table =>
  line === undefined ? table : { ...table, where: table.where.replace(file, `${file}:${line}: `).replace(': .', ': ') };

const EXPRESSIONS = ['prefilter', 'filter', 'validate'];

const expressionsOf = (table: Table): string[] => EXPRESSIONS.filter((key) => textOf(table, key) !== undefined);

const ruleOf = (table: Table): GitleaksRule => {
  const id = textOf(table, 'id');
  if (!id) throw new UsageError(`${table.where}: expected an id, got none`);
  return {
    id,
    description: textOf(table, 'description'),
    regex: textOf(table, 'regex'),
    path: textOf(table, 'path'),
    secretGroup: numberOf(table, 'secretGroup'),
    entropy: numberOf(table, 'entropy'),
    keywords: textsOf(table, 'keywords'),
    required: tablesOf(table, 'required').flatMap((required) => textOf(required, 'id') ?? []),
    skipReport: flagOf(table, 'skipReport'),
    allow: allowsOf(table, 'allowlist', 'allowlists'),
    expressions: expressionsOf(table),
  };
};

/** The lists under the new name, or the single one under the old. */
const allowsOf = (table: Table, old: string, name: string): GitleaksAllow[] => {
  if (table.values[old] !== undefined && table.values[name] !== undefined)
    throw new UsageError(`${table.where}: expected ${old} or ${name}, got both`);
  const single = table.values[old];
  const tables = single !== undefined && !Array.isArray(single) ? [tableOf(table, old)] : tablesOf(table, old);
  return [...tables, ...tablesOf(table, name)].map(allowOf);
};

const TARGETS = ['secret', 'match', 'line'] as const;

const allowOf = (table: Table): GitleaksAllow => {
  const condition = textOf(table, 'condition')?.toUpperCase() ?? 'OR';
  if (!['OR', '||', 'AND', '&&'].includes(condition))
    throw new UsageError(`${table.where}.condition: expected OR or AND, got ${JSON.stringify(condition)}`);
  const target = textOf(table, 'regexTarget') || 'secret';
  const regexTarget = TARGETS.find((name) => name === target);
  if (!regexTarget)
    throw new UsageError(`${table.where}.regexTarget: expected secret, match or line, got ${JSON.stringify(target)}`);
  return {
    description: textOf(table, 'description') ?? '',
    all: condition === 'AND' || condition === '&&',
    commits: textsOf(table, 'commits'),
    paths: textsOf(table, 'paths'),
    regexes: textsOf(table, 'regexes'),
    regexTarget,
    stopwords: textsOf(table, 'stopwords'),
    targetRules: textsOf(table, 'targetRules'),
  };
};

/** What extends has the say; lists are put together. */
const merged = (base: GitleaksConfig, top: GitleaksConfig): GitleaksConfig => {
  const byId = new Map(base.rules.map((rule) => [rule.id, rule]));
  for (const rule of top.rules) byId.set(rule.id, overridden(byId.get(rule.id), rule));
  const disabled = new Set(top.disabledRules);
  return {
    useDefault: base.useDefault,
    disabledRules: base.disabledRules,
    rules: [...byId.values()].filter(({ id }) => !disabled.has(id)),
    allow: [...base.allow, ...top.allow],
    notes: [...base.notes, ...top.notes],
  };
};

const overridden = (base: GitleaksRule | undefined, rule: GitleaksRule): GitleaksRule => {
  if (!base) return rule;
  return {
    ...rule,
    description: rule.description ?? base.description,
    regex: rule.regex ?? base.regex,
    path: rule.path ?? base.path,
    secretGroup: rule.secretGroup ?? base.secretGroup,
    entropy: rule.entropy ?? base.entropy,
    keywords: [...base.keywords, ...rule.keywords],
    required: rule.required.length > 0 ? rule.required : base.required,
    allow: [...base.allow, ...rule.allow],
    expressions: [...base.expressions, ...rule.expressions],
  };
};
