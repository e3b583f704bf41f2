import { byteText } from './encoding.ts';
import type { Span } from './finding.ts';

/** Files in which package managers note what they have installed, with a checksum for each package. */
const LOCK_FILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lock|deno\.lock|poetry\.lock|pdm\.lock|uv\.lock|Pipfile\.lock|Cargo\.lock|go\.(?:work\.)?sum|composer\.lock|Gemfile\.lock|gems\.locked|packages\.lock\.json|Podfile\.lock|pubspec\.lock|mix\.lock|flake\.lock|gradle\.lockfile|verification-metadata\.xml|Package\.resolved|Cartfile\.resolved|\.terraform\.lock\.hcl|requirements[\w.-]*\.txt)$/;

export const isLockFile = (path: string): boolean => LOCK_FILE.test(path);

/** Names of fields, and marks before values, that tell what follows to be a checksum or the id of a commit. */
const NAMES =
  'integrity|checksum|cksum|(?:[a-z]+[-_]?)?hash|shasum|sha\\d{1,3}|digest|reference|rev|revision|commit|resolved-ref|hashes';
const MARKS = 'sha\\d{1,3}[-:=]|h1:|zh:|\\d+c\\d+/';
const CHECKSUM_BEFORE = new RegExp(
  `(?:(?<![a-z])(?:${NAMES})["']?[\\s:={(\\[>]{0,6}["']?(?:${MARKS})?|(?<![a-z0-9])(?:${MARKS}))[a-z0-9+/]{0,100}$`,
  'i',
);
/** The id of a commit, or a hash, and what stands before it in an address. */
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ADDRESS_BEFORE = /(?:[#@]|\?ref=|[^/]\/)$/;
/** A secret of which such a mark is a part. */
const CHECKSUM = /^(?:sha\d{1,3}[-:=]|h1:|zh:|\d+c\d+\/)[A-Za-z0-9+/=]+$/;
const REACH = 160;

/**
 * True for a checksum of a lock file, by the field that it stands in: it looks like any random text, so that some rule may
 * take it for a secret. URLs and all else in such files are looked at as anywhere.
 */
export const isLockFileChecksum = (path: string, bytes: Uint8Array, secret: Span): boolean => {
  if (!isLockFile(path)) return false;
  const text = byteText(bytes, secret.start, secret.end);
  const before = byteText(bytes, Math.max(0, secret.start - REACH), secret.start);
  return (
    CHECKSUM.test(text) ||
    (OBJECT_ID.test(text) && ADDRESS_BEFORE.test(before)) ||
    CHECKSUM_BEFORE.test(before.slice(before.lastIndexOf('\n') + 1))
  );
};
