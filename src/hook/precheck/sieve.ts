import { rarityOf } from './rarity.ts';
import { textTerm } from './term.ts';

/** Texts that all hold another one: where that is not, none of them is. */
export interface Sieved {
  readonly probe: string;
  readonly texts: readonly string[];
}

/** Shorter ones would be found nearly everywhere. */
const PROBE = 3;

/** Blanks and letters by how often texts hold them, the most frequent first. */
const FREQUENT = ' etaoinsrlhdcumpfgwybvkxjqz';

/** How often a text holds a character, about. */
const shareOf = (character: string): number => {
  const place = FREQUENT.indexOf(character);
  return place < 0 ? 0.004 : 0.13 * 0.85 ** place;
};

/** What a search takes at each character that a probe begins with, in units of what it takes at any other one. */
const AT_START = 250;

const chanceOf = (bits: number): number => 2 ** -bits;

const probesOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - PROBE + 1) }, (_, at) => text.slice(at, at + PROBE));

/** What it takes to search so many characters for a probe, and for its texts where it is found, per character. */
const costOf = (probe: string, count: number, size: number): number => {
  const [start = ''] = probe;
  const search = 1 + AT_START * shareOf(start);
  const found = Math.min(1, size * chanceOf(rarityOf(textTerm(probe))));
  return search + found * count * search;
};

/**
 * Puts texts behind fewer and rarer ones to search for first.
 * @param size how many characters are searched at once
 */
export const sieved = (texts: readonly string[], size: number): Sieved[] => {
  const left = new Set(texts);
  const holders = new Map<string, Set<string>>();
  for (const text of texts)
    for (const probe of probesOf(text)) holders.set(probe, (holders.get(probe) ?? new Set()).add(text));
  const groups: Sieved[] = [];
  while (left.size > 0) {
    let best: { probe: string; cost: number } | undefined;
    for (const [probe, held] of holders) {
      if (held.size === 0) continue;
      const cost = costOf(probe, held.size, size) / held.size;
      if (best === undefined || cost < best.cost) best = { probe, cost };
    }
    const { probe } = best!;
    const held = [...holders.get(probe)!];
    groups.push({ probe, texts: held });
    for (const text of held) {
      left.delete(text);
      for (const other of probesOf(text)) holders.get(other)!.delete(text);
    }
  }
  return groups;
};
