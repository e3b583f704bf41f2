import type { AllowDraft, CustomDraft, Draft } from './draft.ts';
import { scalar } from './scalar.ts';

const WIDTH = 110;

/** A comment, in lines that people like to read. */
const comment = (text: string): string[] => {
  const lines: string[] = [];
  let line = '#';
  for (const word of text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .split(' ')) {
    if (line.length + word.length > WIDTH && line !== '#') {
      lines.push(line);
      line = '#  ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
};

/** Names such as ids of rules stand as they are. */
const written = (text: string): string => (/^[a-z]+(?:-[a-z0-9]+)+$/.test(text) ? text : scalar(text));

const list = (texts: readonly string[]): string => `[${texts.map(written).join(', ')}]`;

/** `key: value` for what is given, in the order of the keys. */
const fields = (values: Readonly<Record<string, string | number | readonly string[] | undefined>>): string[] =>
  Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (typeof value === 'number') return [`${key}: ${value}`];
    return [`${key}: ${typeof value === 'string' ? written(value) : list(value)}`];
  });

/** An item of a list: its first line after the hyphen, the others below it. */
const item = (lines: readonly string[], indent: string): string[] =>
  lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);

const allowFields = ({ rules, paths, pathRegexes, secrets, lines, reason }: AllowDraft): string[] =>
  fields({ paths, pathRegexes, rules, secrets, lines, reason });

const customLines = ({ allow = [], ...rule }: CustomDraft): string[] => {
  const { id, description, regex, secretGroup, keywords, span, pathRegexes, entropy } = rule;
  const own = fields({ id, description, regex, secretGroup, keywords, span, pathRegexes, entropy });
  const nested = allow.flatMap((entry) => item(allowFields(entry), '  '));
  return [...own, ...(nested.length > 0 ? ['allow:', ...nested] : [])];
};

const section = (key: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${key}:`, ...lines] : []);

/** The text of a `.keywarden.yaml`; what could not be carried over stands in it as comments. */
export const settingsText = ({ from, rules, custom, allow, notes }: Draft): string =>
  [
    ...comment(`Made from ${from} by \`keywarden migrate\`.`),
    ...notes.flatMap((note) => comment(`- ${note}`)),
    ...section(
      'rules',
      [...rules].map(([id, severity]) => `  ${id}: ${severity}`),
    ),
    ...section(
      'custom',
      custom.flatMap((rule) => item(customLines(rule), '  ')),
    ),
    ...section(
      'allow',
      allow.flatMap((entry) => item(allowFields(entry), '  ')),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
