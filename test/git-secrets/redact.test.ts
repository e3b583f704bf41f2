import { expect, test } from 'vitest';
import { ours } from './surroundings.ts';

test('secrets.redact masks what is found, and leaves what is allowed allowed', () => {
  const place = ours();
  place.prohibit('password|key=[a-z]+');
  place.git('config', 'secrets.allowed', 'key=fine');
  place.write('a.txt', 'the password is hunter2\nkey=abcdef\nkey=fine\n');
  place.git('config', 'secrets.redact', 'true');
  const { code, stderr } = place.tryGit(['secrets', '--scan', 'a.txt']);
  expect(code).toBe(1);
  expect(stderr.split('\n').slice(0, 3)).toEqual(['a.txt:1:the*****************', 'a.txt:2:**********', '']);
  expect(stderr).not.toMatch(/hunter2|abcdef/);
});

test.each(['false', 'no', 'off', '0'])('secrets.redact = %s shows it', (value) => {
  const place = ours();
  place.prohibit('key=[a-z]+');
  place.git('config', 'secrets.redact', value);
  place.write('a.txt', 'key=abcdef\n');
  expect(place.tryGit(['secrets', '--scan', 'a.txt']).stderr).toContain('a.txt:1:key=abcdef\n');
});
