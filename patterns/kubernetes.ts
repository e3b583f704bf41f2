import { isPlaceholder } from '../src/engine/checks.ts';
import { type Candidate, type Check, defineRules } from '../src/engine/rule.ts';
import { base64Text } from './base64.ts';
import { lessWhereShown } from './shown.ts';

/** Values of a Secret that are no secret: names, addresses, certificates. */
const PUBLIC_NAME =
  /^(?:user(?:name)?|login|email|host(?:name)?|port|url|endpoint|address|server|region|namespace|name|database|dbname|ca(?:\.crt)?|tls\.crt|[\w-]*\.(?:crt|pub|cer)|.*public.*|type|id|.*[_-](?:id|user|username|host|port|url))$/i;

/** What is shorter is a word or a number more often than a secret. Characters. */
const MIN_LENGTH = 6;

const documentAround = (text: string, at: number): string => {
  const before = text.lastIndexOf('\n---', at);
  const after = text.indexOf('\n---', at);
  return text.slice(Math.max(0, before), after < 0 ? undefined : after);
};

/** The mapping that an entry stands in: the nearest line above that is indented less. */
const keyAbove = (text: string, entry: RegExpExecArray): string | undefined => {
  const indent = entry.groups!.indent!.length;
  const lines = text.slice(0, entry.index).split('\n').reverse();
  return lines.find((line) => /\S/.test(line) && !/^\s*#/.test(line) && line.search(/\S/) < indent);
};

/** The entry stands under `data:` of a manifest of kind Secret. */
const inSecret: Check = {
  name: 'under data of a Secret',
  looksFar: true,
  test: ({ match }: Candidate) =>
    /\bkind["']?\s*:\s*["']?secret["']?\s*(?:$|[,}\r\n])/i.test(documentAround(match.input, match.index)) &&
    /^\s*["']?data["']?\s*:/.test(keyAbove(match.input, match) ?? ''),
};

/** The value is base64, and not of something that a Secret holds beside its secrets, nor encrypted by SOPS. */
const holdsSecret: Check = {
  name: 'base64 of something secret',
  test: ({ secret, match }: Candidate) => {
    const text = (base64Text(secret) ?? '').trim();
    return (
      text.length >= MIN_LENGTH &&
      !PUBLIC_NAME.test(match.groups!.name!) &&
      !/ENC\[AES256_GCM,data:/.test(text) &&
      !/^-----BEGIN CERTIFICATE|^-----BEGIN [A-Z ]+-----\s*-----END/.test(text) &&
      (text.length >= 40 || !(isPlaceholder(text) || /^\*+[^*]*\*+$/.test(text)))
    );
  },
};

export const kubernetes = defineRules([
  {
    id: 'kubernetes-secret',
    description: 'Value of a Kubernetes Secret',
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
    severity: 'error',
    confidence: 'medium',
    ...lessWhereShown('medium', ({ secret }) => base64Text(secret) ?? ''),
    patterns: [
      /(?<=\n)(?<indent>[ \t]{1,16})["']?(?<name>[\w.-]{1,120})["']?:[ \t]{1,4}(?:[|>][-+]?[ \t]{0,4}\r?\n[ \t]{1,24})?["']?(?<secret>[A-Za-z0-9+/]{6,4096}={0,2})["']?(?=[ \t]{0,20}(?:\r?\n|$|#))/,
    ],
    keywords: ['kind: secret', 'kind: "secret', "kind: 'secret"],
    span: 16_384,
    checks: [inSecret, holdsSecret],
    advice: 'Rotate what the value gives access to; base64 does not hide it. Keep it in a sealed or external secret.',
  },
]);
