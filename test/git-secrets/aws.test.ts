import { expect, test } from 'vitest';
import { ORIGINAL, original, ours, type Place } from './surroundings.ts';

const ID = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');
const SECRET = ['1tUm636uS1yOEcfP5pvfqJ', 'ml36mF7AkyHsEU0IU+'].join('/').slice(0, 40); // keywarden:allow made up

const registered = (place: Place): Place => {
  place.git('secrets', '--register-aws');
  return place;
};

const firstLines = (place: Place, text: string): string[] => {
  place.write('a.txt', text);
  return place
    .tryGit(['secrets', '--scan', 'a.txt'])
    .stderr.split('\n')
    .filter((line) => line.startsWith('a.txt:'));
};

const TEXT = `id = ${ID}
x${ID}
${['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')}
aws_secret_access_key = ${SECRET}
"AwsSecretKey" => '${SECRET}'
key: ${SECRET}
monkey: ${SECRET}
aws_account_id: 1234-5678-9012
account=123456789012
`;

test('after --register-aws, identifiers, keys and account ids are found, documentation examples are not', () => {
  const numbers = firstLines(registered(ours()), TEXT).map((line) => Number(line.split(':')[1]));
  expect(numbers).toEqual([1, 4, 5, 6, 8, 9]);
});

test.skipIf(ORIGINAL === undefined)('the original finds the same', () => {
  expect(firstLines(registered(original()), TEXT)).toEqual(firstLines(registered(ours()), TEXT));
});

const settings = (place: Place): string[] => place.git('config', '--get-regexp', '^secrets\\.').split('\n');

test.skipIf(ORIGINAL === undefined)('the settings are those of the original, and keys of Bedrock', () => {
  const before = settings(registered(original()));
  const now = settings(registered(ours()));
  expect(now.filter((line) => !/ABSK|bedrock/.test(line))).toEqual(before.filter((line) => !/ABSK|bedrock/.test(line)));
  expect(now.filter((line) => /ABSK|bedrock/.test(line))).toHaveLength(2);
});

test('keys of Amazon Bedrock are found', () => {
  const long = `ABSK${'Qm9ja2V0'.repeat(14)}`;
  expect(firstLines(registered(ours()), `${long}\n`)).toEqual([`a.txt:1:${long}`]);
});

test("the keys in the user's credentials file are found", () => {
  const place = registered(ours());
  place.tryGit(['secrets']);
  const names = ['aws_access_key_id', 'aws_secret_access_key'];
  place.folder('home/.aws');
  place.write('home/.aws/credentials', `[default]\n${names[0]} = key1\n${names[1]} = a+b=c==\n`);
  const env = { HOME: place.at('home') };
  place.write('a.txt', 'key1\na+b=c==\nkey2\n');
  const { stderr } = place.tryGit(['secrets', '--scan', 'a.txt'], { env });
  expect(stderr.split('\n').slice(0, 2)).toEqual(['a.txt:1:key1', 'a.txt:2:a+b=c==']);
});
