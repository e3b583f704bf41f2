import { javaScriptSource } from '../../engine/posix/pattern.ts';
import { scalar } from '../migrate/scalar.ts';
import { AWS_ALLOWED, AWS_PATTERNS, AWS_PROVIDER } from './aws.ts';
import { compilePatterns, type WrittenPattern } from './patterns.ts';

/** What git-secrets is configured to do. */
export interface GitSecretsConfiguration {
  readonly patterns: readonly WrittenPattern[];
  readonly allowed: readonly WrittenPattern[];
  readonly providers: readonly string[];
}

const HEAD =
  '# Made from the settings of git-secrets, which hold beside this file as long as git-secrets is installed.';

const comment = (text: string): string => `# ${text.replaceAll('\n', ' ')}`;

const ruleLines = (pattern: WrittenPattern, number: number): string[] => {
  const compiled = compilePatterns([pattern], { words: true })[0]!;
  const source = javaScriptSource(compiled);
  if (new RegExp(source).test('')) {
    return [comment(`${pattern.from} has ${pattern.text}, which matches empty lines: it is left out.`)].map(indented);
  }
  const keywords = compiled.keywords.every((keyword) => /^[\x20-\x7e]+$/.test(keyword)) ? compiled.keywords : [];
  return [
    `  - id: git-secrets-${number}`,
    `    description: ${scalar(`Pattern ${pattern.text} of ${pattern.from}`)}`,
    `    regex: ${scalar(source)}`,
    ...(compiled.refersBack ? ['    secretGroup: 0'] : []),
    ...(keywords.length > 0 ? [`    keywords: [${keywords.map(scalar).join(', ')}]`] : []),
  ];
};

const indented = (line: string): string => `  ${line}`;

const allowLines = (pattern: WrittenPattern): string[] => {
  const source = javaScriptSource(compilePatterns([pattern], { words: false })[0]!);
  if (new RegExp(source).test('')) {
    return [comment(`${pattern.from} has ${pattern.text}, which allows everything: it is left out.`)].map(indented);
  }
  return [
    `  - locations: [${scalar(source)}]`,
    `    reason: ${scalar(`${pattern.text} is allowed by ${pattern.from}`)}`,
  ];
};

/** A key of the settings with its list; nothing when all of the list is comments. */
const section = (key: string, lines: readonly string[]): string[] => {
  if (lines.length === 0) return [];
  return lines.some((line) => line.startsWith('  - ')) ? [`${key}:`, ...lines] : [...lines];
};

/**
 * Says in the words of `.keywarden.yaml` what git-secrets is configured to do. What `--register-aws` adds is left to
 * the built-in rules, and what has no counterpart is said in comments.
 * @throws BrokenPattern for a pattern that git-secrets could not use either
 */
export const asKeywardenSettings = ({ patterns, allowed, providers }: GitSecretsConfiguration): string => {
  const own = patterns.filter(({ text }) => !AWS_PATTERNS.includes(text));
  const ownAllowed = allowed.filter(({ text }) => !AWS_ALLOWED.includes(text));
  const lines = [
    HEAD,
    ...(own.length < patterns.length
      ? [comment('Keys of AWS, which git-secrets --register-aws looks for, are found by the built-in rules.')]
      : []),
    ...providers
      .filter((provider) => provider !== AWS_PROVIDER)
      .map((provider) => comment(`The provider ${provider} has no counterpart here: keep git-secrets for it.`)),
    ...section(
      'custom',
      own.flatMap((pattern, index) => ruleLines(pattern, index + 1)),
    ),
    ...section('allow', ownAllowed.flatMap(allowLines)),
  ];
  return `${lines.join('\n')}\n`;
};
