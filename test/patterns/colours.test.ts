import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { keyId } from '../keys.ts';
import { madeUp } from './made-up.ts';

const engine = createEngine({ rules: builtInRules });

const found = (text: string): string[] =>
  engine({ bytes: Buffer.from(text), place: { kind: 'file', path: 'build.log' } }).findings.map(({ secret }) =>
    secret.reveal(),
  );

const TOKENS = {
  'access key': keyId(5),
  'token of GitLab': `glpat-${madeUp('base62', 20, 4)}`,
  'token of Slack': `xoxb-${madeUp('digits', 12, 3)}-${madeUp('digits', 13, 4)}-${madeUp('base62', 24, 5)}`,
};

describe.each(Object.entries(TOKENS))('behind what sets the colour of a terminal: %s', (_, token) => {
  it.each(['\x1b[1m', '\x1b[m', '\x1b[38;5;196m', '\\x1b[31m', '\\u001b[1;32m', '\\u001B[0m', '\\033[32m', '\\e[1m'])(
    'is found behind %j',
    (colour) => {
      expect(found(`> ${colour}${token}\x1b[0m`)).toEqual([token]);
    },
  );

  it.each(['k', '[31m', 'm', 'x1b[31', '033[1mm'])('is a part of something longer behind %j', (before) => {
    expect(found(`> ${before}${token}`)).toEqual([]);
  });
});
