import type { Draft } from './draft.ts';
import { negatedNotes, readIgnoreLines } from './ignore-lines.ts';

/** What a `.secretsignore` of ripsecrets says. */
export interface SecretsIgnore {
  readonly draft: Draft;
  /** Values that are no secrets, with their lines. They are never written anywhere. */
  readonly values: readonly { readonly value: string; readonly line: number }[];
}

const SECTION = /^\[secrets\]\s*$/;

/** Reads a `.secretsignore`: lines as in `.gitignore`, then exact values below `[secrets]`. */
export const readSecretsIgnore = (file: string, text: string): SecretsIgnore => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const at = lines.findIndex((line) => SECTION.test(line));
  const ignored = readIgnoreLines(at < 0 ? lines : lines.slice(0, at));
  const below = at < 0 ? [] : lines.slice(at + 1).map((line, index) => ({ value: line.trim(), line: at + 2 + index }));
  return {
    draft: {
      from: file,
      rules: new Map(),
      custom: [],
      allow: ignored.globs.length > 0 ? [{ paths: ignored.globs, reason: `ignored by ${file}` }] : [],
      notes: negatedNotes(file, ignored),
    },
    values: below.filter(({ value }) => value !== '' && !value.startsWith('#')),
  };
};
