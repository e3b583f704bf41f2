import type { Candidate, Check } from '../src/engine/rule.ts';
import { UUID } from './shape.ts';

const WHOLE_UUID = new RegExp(`^${UUID}$`, 'i');
const HASH = String.raw`(?:(?<![a-z])sha-?\d*(?:sum)?(?![a-z])|md5|hash(?!i)|commit|digest|checksum|integrity|revision|etag|uuid|guid|signature)`;
/** A UUID up to the value, or the time stamp of a Go pseudo-version, which a commit follows. */
const PART_OF_ID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){1,3}$|-[0-9]{14}-$';
const HASH_BEFORE = new RegExp(
  String.raw`${HASH}[^\n]{0,12}$|(?:sha\d{1,3}[-:=]|h1:|base64,)[A-Za-z0-9+/]*$|[@/#]$|${PART_OF_ID}`,
  'i',
);
const HASH_OF = new RegExp(String.raw`${HASH} (?:of|for) [^\n]{0,12}$`, 'i');
const FILE_ENDING = /^\.(?:chunk|min|m?js|css|map|json|html?|png|jpe?g|gif|svg|ico|webp|woff2?)\b/;
const IDENTIFIER_NAME = /(?<!secret[_\-. ]?)id["'`\]]*\s*[:=>]{1,2}\s*["'`]*$/i;

/** What stands around the value does not tell it to be a hash, a commit, an identifier or a part of an address. */
export const notHash: Check = {
  name: 'not introduced as a hash, an identifier or an address',
  test: ({ secret, match: { 0: whole, index, input } }: Candidate) => {
    const start = whole.lastIndexOf(secret);
    const before = whole.slice(0, start);
    return (
      !HASH_BEFORE.test(before) &&
      !HASH_OF.test(input.slice(Math.max(0, index - 40), index)) &&
      !FILE_ENDING.test(input.slice(index + start + secret.length, index + start + secret.length + 8)) &&
      !(WHOLE_UUID.test(secret) && IDENTIFIER_NAME.test(before))
    );
  },
};

/** More of base64: a sign of its own, or up to the padding at the end. */
const GOES_ON = /^(?:[+=]|\/[A-Za-z0-9+/]{1,64}={1,2}(?![A-Za-z0-9]))/;
const LOOK_AHEAD = 72;

/** What goes on beside the match is not base64 of which the value would be a part. */
export const wholeOfBase64: Check = {
  name: 'not a part of longer base64',
  test: ({ secret, match }: Candidate) => {
    const start = match.index + match[0].lastIndexOf(secret);
    const end = start + secret.length;
    return match.input[start - 1] !== '+' && !GOES_ON.test(match.input.slice(end, end + LOOK_AHEAD));
  },
};
