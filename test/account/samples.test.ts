import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AwsHome } from './environment.ts';
import { FakeAws, type World } from './fixture.ts';
import { badWorld, goodWorld } from './worlds.ts';

let fake: FakeAws;
const home = new AwsHome();
beforeAll(async () => {
  fake = await FakeAws.start({});
});
afterAll(() => {
  fake.stop();
  home.remove();
});

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');

/** What stands under a command line in a document. */
const sampleOf = (document: string, command: string): string => {
  const sample = document.split(`$ ${command}\n`)[1]?.split('\n```')[0];
  if (sample === undefined) throw new Error(`no sample of ${command}`);
  return sample;
};

/** Days go by. */
const timeless = (text: string): string =>
  text.replace(/\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?/g, 'DATE').replace(/\d+( days old|일 경과)/g, 'N$1');

const printed = async (world: World, ...args: readonly string[]): Promise<string> => {
  fake.become(world);
  const { stdout } = await home.keywarden(['account', 'check', '--endpoint-url', fake.url, ...args]);
  return timeless(stdout.trimEnd());
};

describe('docs/account.md shows what the built program prints', () => {
  test.each([
    ['keywarden account check --profile old', badWorld, []],
    ['keywarden account check --profile prod', goodWorld, []],
    ['keywarden account check --profile old --lang ko', badWorld, ['--lang', 'ko']],
  ] as const)('%s', async (command, world, args) => {
    expect(timeless(sampleOf(read('docs/account.md'), command))).toBe(await printed(world, ...args));
  });
});

test('README.md shows parts of it', async () => {
  const text = await printed(badWorld, '--region', 'ap-northeast-2');
  const sample = timeless(sampleOf(read('README.md'), 'npx keywarden account check --profile old'));
  for (const part of sample.split('  …\n')) expect(unwrapped(text)).toContain(unwrapped(part));
});

/** How wide a terminal is decides where lines break. */
const unwrapped = (text: string): string => text.replace(/\s+/g, ' ').trim();
