import { describe, expect, it } from 'vitest';
import { provider } from '../../patterns/provider.ts';
import { UUID } from '../../patterns/shape.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

const acme = provider({ name: 'Acme', names: ['acme'], source: 'https://example.org/', advice: 'Delete it.' });
const engine = createEngine({
  rules: [
    acme('acme-key', 'key', { near: '[0-9a-f]{12}', also: '_-', entropy: 2 }),
    acme('acme-token', 'token', { near: UUID, entropy: 2 }),
  ],
});

const found = (text: string): string[] =>
  engine({ bytes: Buffer.from(text), place: { kind: 'file', path: 'config.txt' } }).findings.map(({ secret }) =>
    secret.reveal(),
  );

const KEY = madeUp('hex', 12, 3);
const TOKEN = madeUpUuid();

describe('a value behind the name of its provider', () => {
  it.each([
    [`acme key = ${KEY}`, KEY],
    [`acme_key: "${TOKEN}"`, TOKEN],
    [`ACME_SECRET_ID=${TOKEN}`, TOKEN],
    [`acme-key-${KEY}`, KEY],
  ])('is found: %s', (text, secret) => {
    expect(found(text)).toEqual([secret]);
  });

  it.each([
    `acme@sha256:${KEY}`,
    `commit of acme: ${KEY}`,
    `acme at commit ${KEY}`,
    `/assets/acme.${KEY}.js`,
    `/assets/acme-${KEY}.chunk.js`,
    `https://example.org/acme/${KEY}`,
    `example.org/acme v0.0.0-20200101010101-${KEY}`,
    `example.org/acme v1.2.3 h1:${madeUp('base62', 10)}/${KEY}+${madeUp('base62', 10)}=`,
    `acme_project_id = "${TOKEN}"`,
    `acme id: ${TOKEN}`,
  ])('is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
