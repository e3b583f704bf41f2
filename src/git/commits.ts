import { contentOf, readObjects } from './objects.ts';
import type { Repository } from './repository.ts';

/** Who made a commit, when, and what it says. */
export interface CommitInfo {
  readonly commit: string;
  readonly author: string;
  readonly email: string;
  /** ISO 8601 with the author's time zone. */
  readonly date: string;
  /** The first line of the message. */
  readonly subject: string;
}

const NEWLINE = 0x0a;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const LEADS = [bytesOf('tree '), bytesOf('parent ')];
const HEX_DIGITS = bytesOf('0123456789abcdef');

const isHex = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!HEX_DIGITS.includes(bytes[at]!)) return false;
  return true;
};

/** Whether a line is one of `tree` or `parent` and an id, SHA-1 or SHA-256. */
const isIdLine = (bytes: Uint8Array, start: number, end: number): boolean =>
  LEADS.some((lead) => {
    const digits = end - start - lead.length;
    if (digits !== 40 && digits !== 64) return false;
    return lead.every((byte, place) => bytes[start + place] === byte) && isHex(bytes, start + lead.length, end);
  });

/**
 * How long the lines are, in bytes, that a commit object begins with: the ids of its tree and its parents, which git has
 * made and nobody has written (git-commit-tree).
 */
export const idLinesOf = (commit: Uint8Array): number => {
  let start = 0;
  for (let end = commit.indexOf(NEWLINE); end >= 0 && isIdLine(commit, start, end); ) {
    start = end + 1;
    end = commit.indexOf(NEWLINE, start);
  }
  return start;
};

const AUTHOR = /^author (.*?) ?<([^>]*)> (-?\d+) ([+-])(\d\d)(\d\d)$/m;

/** Git's `<seconds> <+hhmm>` as ISO 8601 (git-commit, "Date formats"). */
const isoDate = (seconds: number, sign: string, [hours, minutes]: readonly [string, string]): string => {
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date((seconds + offset * 60) * 1000);
  return Number.isNaN(local.getTime()) ? '' : `${local.toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
};

/** Reads the text of a commit object: header lines, an empty line, the message. */
export const parseCommit = (commit: string, text: string): CommitInfo => {
  const split = text.indexOf('\n\n');
  const [, author = '', email = '', seconds = 'NaN', sign = '+', hours = '00', minutes = '00'] =
    AUTHOR.exec(split < 0 ? text : text.slice(0, split)) ?? [];
  const subject =
    split < 0
      ? ''
      : text
          .slice(split + 2)
          .trimStart()
          .split('\n', 1)[0]!;
  return { commit, author, email, date: isoDate(Number(seconds), sign, [hours, minutes]), subject };
};

/** What the given commits say of themselves; commits that are not there are left out. */
export const commitInfos = async (
  repository: Repository,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, CommitInfo>> => {
  const infos = new Map<string, CommitInfo>();
  for await (const object of readObjects(repository, [...new Set(ids)])) {
    if (object.type === 'commit') infos.set(object.id, parseCommit(object.id, (await contentOf(object)).toString()));
  }
  return infos;
};
