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

const probesOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - PROBE + 1) }, (_, at) => text.slice(at, at + PROBE));

/** What it takes to search so many characters for a probe, and for its texts where it is found, per character. */
const costOf = (probe: string, count: number, size: number): number => {
  const [start = ''] = probe;
  const search = 1 + AT_START * shareOf(start);
  const found = Math.min(1, size * 2 ** -rarityOf(textTerm(probe)));
  return search + found * count * search;
};

/** The probe that takes the least for each text that it stands for. */
const cheapest = (holders: ReadonlyMap<string, ReadonlySet<string>>, size: number): string => {
  let best = { probe: '', cost: Number.POSITIVE_INFINITY };
  for (const [probe, held] of holders) {
    const cost = costOf(probe, held.size, size) / held.size;
    if (cost < best.cost) best = { probe, cost };
  }
  return best.probe;
};

/**
 * Puts texts behind fewer and rarer ones to search for first.
 * @param size how many characters are searched at once
 */
export const sieved = (texts: readonly string[], size: number): Sieved[] => {
  const holders = new Map<string, Set<string>>();
  for (const text of texts)
    for (const probe of probesOf(text)) holders.set(probe, (holders.get(probe) ?? new Set()).add(text));
  const remove = (text: string, probe: string): void => {
    const left = holders.get(probe);
    left?.delete(text);
    if (left?.size === 0) holders.delete(probe);
  };
  const groups: Sieved[] = [];
  while (holders.size > 0) {
    const probe = cheapest(holders, size);
    const held = [...holders.get(probe)!];
    groups.push({ probe, texts: held });
    for (const text of held) for (const other of probesOf(text)) remove(text, other);
  }
  return groups;
};
