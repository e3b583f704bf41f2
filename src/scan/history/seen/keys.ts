import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInRules } from '../../../../patterns/index.ts';
import type { Settings } from '../../../config/load.ts';
import type { Rule } from '../../../engine/rule.ts';

/** What a scan depends on besides the repository; what was seen with other keys counts for nothing. */
export interface ScanKeys {
  /** Which objects may hold something: this build and the rules. */
  readonly rules: string;
  /** What is told of them: what the settings let pass. */
  readonly passes: string;
}

/** What tells this build from every other; undefined when this runs from its sources, whose rules change at any time. */
const buildId = (): string | undefined => {
  for (const place of ['./build-id', '../build-id']) {
    try {
      return readFileSync(fileURLToPath(new URL(place, import.meta.url)), 'utf8');
    } catch {
      // Parts of the program lie in folders of their own beside it.
    }
  }
  return undefined;
};

/** The build says all about a rule that comes with it, which then need not be loaded. */
const essence = (rule: Rule, builtIn: ReadonlySet<Rule>): unknown => {
  if (builtIn.has(rule)) return rule.id;
  const { id, patterns, keywords, span, files, checks = [], confidence } = rule;
  return [
    id,
    patterns.map(String),
    keywords,
    span,
    files,
    checks.map(({ name, test }) => [name, String(test)]),
    confidence,
  ];
};

export const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** The keys for some settings; undefined for a program that is not built, which remembers nothing. */
export const scanKeys = (settings: Settings): ScanKeys | undefined => {
  const build = buildId();
  if (build === undefined) return undefined;
  const { rules, minConfidence, suppressions, inlineAllow, inlineAllowOthers } = settings;
  const builtIn: ReadonlySet<Rule> = new Set(builtInRules);
  return {
    rules: hashOf([build, minConfidence, rules.map((rule) => essence(rule, builtIn))]),
    passes: hashOf([suppressions, inlineAllow, inlineAllowOthers]),
  };
};
