import { byteText } from '../encoding.ts';
import type { Span } from '../finding.ts';
import { base64 } from './blocks.ts';
import { decodeStretch } from './stretches.ts';
import { type DecodedText, TextBuilder } from './text.ts';

/** How manifests of Secrets say what they are: https://kubernetes.io/docs/concepts/configuration/secret/ */
export const MANIFEST_MARKS: readonly string[] = ['kind: secret', 'kind: "secret', '"kind":"secret', '"kind": "secret'];

export const MANIFEST_TRIGGER = /kind"?: ?"?secret/i;

/** How far before and behind its kind the values of a manifest are looked for, in bytes. */
const REACH = 8192;

/** What stands below `data:`, in YAML by indentation, in JSON by braces. */
const DATA = [
  /^(?<indent>[ \t]*)data:[ \t]*\r?\n(?<body>(?:\k<indent>[ \t]+[^\n]*(?:\n|$)|[ \t]*\r?\n)*)/dm,
  /"data"[ \t]*:[ \t\r\n]*\{(?<body>[^{}]*)\}/d,
];

const ENTRY =
  /(?<name>[\w.-]{1,253})"?:[ \t]*["']?(?<value>(?:[A-Za-z0-9+/]{4}){1,2000}(?:[A-Za-z0-9+/]{2,3})?)={0,2}["']?[ \t]*(?:[,}\r\n]|$)/dg;

const SHORTEST = 4;
const TEXT = /^[\t\n\r\x20-\x7e]+$/;

/** The part of a content that belongs to the manifest around an offset: manifests in one file stand between `---`. */
const manifestAround = (source: Uint8Array, mark: number): Span => {
  const start = Math.max(0, mark - REACH);
  const text = byteText(source, start, Math.min(source.length, mark + REACH));
  const before = text.lastIndexOf('\n---', mark - start);
  const behind = text.indexOf('\n---', mark - start);
  return { start: start + Math.max(0, before), end: start + (behind < 0 ? text.length : behind) };
};

const entriesIn = (source: Uint8Array, manifest: Span): DecodedText[] => {
  const text = byteText(source, manifest.start, manifest.end);
  return DATA.flatMap((data) => {
    const body = data.exec(text)?.indices?.groups?.body;
    if (!body) return [];
    return [...text.slice(...body).matchAll(ENTRY)].flatMap(({ indices }) => {
      const { name, value } = indices!.groups!;
      const at = manifest.start + body[0];
      return entryText(source, at + name![0], { start: at + value![0], end: at + value![1] });
    });
  });
};

const entryText = (source: Uint8Array, start: number, value: Span): DecodedText[] => {
  const bytes = decodeStretch(base64, source, value);
  if (bytes.length < SHORTEST || !TEXT.test(byteText(bytes, 0, bytes.length))) return [];
  const builder = new TextBuilder().plain(source, { start, end: value.start });
  const text = builder.decoded(bytes, value.start, base64.characters / base64.bytes).build(base64.via);
  return [{ ...text, isSecret: true }];
};

/**
 * The values of Kubernetes Secrets, each behind its name: `password: value`.
 * @param marks where the manifests say that they are Secrets
 */
export const manifestTexts = (source: Uint8Array, marks: readonly number[]): DecodedText[] =>
  marks.flatMap((mark) => entriesIn(source, manifestAround(source, mark)));
