import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** A fenced example of a page. */
export interface Block {
  /** `docs/ci.md:12`, where it begins. */
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

const blocksOf = (page: string): Block[] => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(FENCE)].map((found) => ({
    name: `${page}:${text.slice(0, found.index).split('\n').length}`,
    language: found[1]!,
    text: found[2]!,
  }));
};

/** The pages of the documentation: one a task. */
export const PAGES = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

export const blocks = (pages: readonly string[], ...languages: readonly string[]): Block[] =>
  pages.flatMap(blocksOf).filter(({ language }) => languages.includes(language));
