import type { AllowEntry } from '../engine/allow.ts';
import type { Confidence, Rule } from '../engine/rule.ts';
import type { CustomPattern } from './custom-pattern.ts';
import type { SettingsValue } from './settings-shape.ts';

type HookValue = NonNullable<SettingsValue['hook']>['value'];

/** A settings file: the name that messages use, and its text. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

/** A settings file, and how to find those that it extends. */
export interface SettingsSource extends ConfigFile {
  /** Where it lies on the disk, absolute; undefined for a file of the repository. */
  readonly path?: string;
  /** The file at a path from the folder of this one; undefined when there is none. */
  readonly file: (path: string) => Promise<SettingsSource | undefined>;
  /** The settings file of an npm package that is installed for this one; undefined when there is none. */
  readonly package: (name: string) => Promise<SettingsSource | undefined>;
}

/** A file that settings come from. */
export interface SettingsFile {
  readonly name: string;
  /** Where it lies and what it says, for one that no commit of the repository holds. */
  readonly onDisk?: { readonly path: string; readonly text: string };
}

/** A rule of the user's own, and what else its entry in the settings file says. */
export interface CustomRule {
  readonly rule: Rule;
  readonly patterns: readonly CustomPattern[];
  /** What is no secret for this rule. */
  readonly allow: readonly AllowEntry[];
  readonly found: readonly string[];
  readonly quiet: readonly string[];
  /** Where the examples stand; undefined when that is of no interest. */
  readonly examplePath: string | undefined;
}

/** What a scan looks for, what it lets pass, and how the hooks behave. */
export interface Settings {
  /** The rules that are on, with the severity that holds for them. */
  readonly rules: readonly Rule[];
  readonly allow: readonly AllowEntry[];
  /** The rules of the user's own, whether they are on or not. */
  readonly custom: readonly CustomRule[];
  readonly hook: {
    /** What the pre-commit hook does about secrets that a changed file already held. */
    readonly preExisting: NonNullable<HookValue['preExisting']>['value'];
  };
  /** Whether `keywarden:allow` comments count. */
  readonly inlineAllow: boolean;
  /** Whether the comments of other tools count. */
  readonly inlineAllowOthers: boolean;
  /** Findings that are less sure do not count. */
  readonly minConfidence: Confidence;
  /** Ids of the user's AWS accounts, by name. */
  readonly accounts: ReadonlyMap<string, string>;
  /** What the settings let pass that would count without them, each in words, for comparing settings with others. */
  readonly suppressions: readonly string[];
  /** The file the settings come from, of several the one that weighs most; undefined when there is none. */
  readonly source: string | undefined;
  /** All files that they come from, what is extended before what extends it. */
  readonly files: readonly SettingsFile[];
  /** What a report has to say about the settings, each a line. */
  readonly warnings: readonly string[];
}

export const NO_RULE_WARNING = 'no rule is active: nothing will be found';

/** The settings that hold without a settings file. */
export const defaultSettings = (builtInRules: readonly Rule[]): Settings => ({
  rules: builtInRules,
  allow: [],
  custom: [],
  hook: { preExisting: 'report' },
  inlineAllow: true,
  inlineAllowOthers: true,
  minConfidence: 'medium',
  accounts: new Map(),
  suppressions: [],
  source: undefined,
  files: [],
  warnings: builtInRules.length === 0 ? [NO_RULE_WARNING] : [],
});
