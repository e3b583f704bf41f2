import type { ObjectShape, Value } from './shape.ts';

const regex = { type: 'text', says: 'a regular expression', pattern: '^[\\s\\S]' } as const;
const glob = { type: 'text', says: 'a glob', pattern: '^[\\s\\S]' } as const;
const sentence = { type: 'text', says: 'a text', pattern: '\\S' } as const;
const ruleId = {
  type: 'text',
  says: 'a rule id (lower-case letters and digits with hyphens between)',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
} as const;
const keyword = {
  type: 'text',
  says: 'a keyword of three or more ASCII characters',
  pattern: '^[\\x20-\\x7e]{3,}$',
} as const;
const fileName = {
  type: 'text',
  says: 'the end of a path (a name, or names with / between), or a folder with / at its end',
  pattern: '^(?!(?:.*/)?\\.{0,2}/)(?!(?:.*/)?\\.{1,2}$)(?!.*[*?[\\]{}\\\\"])[\\x20-\\x7e]+$',
} as const;
const settingsFile = { type: 'text', says: './FILE or the name of an npm package', pattern: '^\\S+$' } as const;
const length = { type: 'number', minimum: 1, maximum: 100_000, whole: true } as const;
const accountName = { type: 'text', says: 'a name', pattern: '\\S' } as const;
const accountId = { type: 'text', says: 'an AWS account id of 12 digits, in quotes', pattern: '^[0-9]{12}$' } as const;
const severity = { type: 'choice', of: ['error', 'warn'] } as const;
const confidence = { type: 'choice', of: ['high', 'medium', 'low'] } as const;

const allowKeys = {
  paths: {
    shape: { type: 'list', items: glob },
    description:
      'Globs, as in `.gitignore`: without `/` it fits at any depth, with `/` it starts at the top of the repository; a folder stands for all it holds. `*`, `**`, `?`, `[abc]`, `{a,b}`; `\\` before a special character. An entry with `paths` alone leaves the files out altogether.',
  },
  pathRegexes: {
    shape: { type: 'list', items: regex },
    description:
      'Regular expressions, searched in the path, for what no glob can say. Alone they work as `paths` does.',
  },
  secrets: {
    shape: { type: 'list', items: regex },
    description: 'Regular expressions, searched in the secret.',
  },
  lines: {
    shape: { type: 'list', items: regex },
    description: 'Regular expressions, searched in the line where the secret begins.',
  },
  locations: {
    shape: { type: 'list', items: regex },
    description: 'Regular expressions, searched in `path:line:text`, as git-secrets does.',
  },
  reason: { shape: sentence, description: 'Why, for whoever reads the file or the report.' },
} as const;

const allow = {
  type: 'object',
  oneOf: ['paths', 'pathRegexes', 'rules', 'secrets', 'lines', 'locations'],
  keys: { ...allowKeys, rules: { shape: { type: 'list', items: ruleId }, description: 'Ids of rules.' } },
} as const satisfies ObjectShape;

/** As an entry of `allow`, for the one rule it stands in. */
const ownAllow = {
  type: 'object',
  oneOf: ['paths', 'pathRegexes', 'secrets', 'lines', 'locations'],
  keys: allowKeys,
} as const satisfies ObjectShape;

const examples = {
  type: 'object',
  oneOf: ['found', 'quiet'],
  keys: {
    found: { shape: { type: 'list', items: sentence }, description: 'Texts that the rule finds something in.' },
    quiet: { shape: { type: 'list', items: sentence }, description: 'Texts that look alike and are left alone.' },
    path: { shape: sentence, description: 'The path that the texts stand at, for a rule with `paths` or `files`.' },
  },
} as const satisfies ObjectShape;

const custom = {
  type: 'object',
  oneOf: ['regex', 'regexes'],
  keys: {
    id: { shape: ruleId, required: true, description: 'Name of the rule, unlike that of any other.' },
    description: { shape: sentence, description: 'What was found, in one line. Without it, made from the id.' },
    regex: {
      shape: regex,
      description:
        'How the secret looks, as a JavaScript regular expression without flags; inline flags and the rest of RE2 (`(?i)`, `(?P<name>…)`, `\\z`, `[[:alpha:]]`) are understood too. It sees one line at a time unless the rule has a `span`. The secret is the group named `secret`, else the group that `secretGroup` names, else the first group, else the whole match.',
    },
    regexes: {
      shape: { type: 'list', items: regex },
      description: 'Several of them, where a secret has several looks.',
    },
    ignoreCase: { shape: { type: 'flag' }, default: false, description: 'Whether ASCII letters match in either case.' },
    secretGroup: {
      shape: { type: 'number', minimum: 0, maximum: 99, whole: true },
      description: 'The number of the group that is the secret, counted from 1; 0 for the whole match.',
    },
    keywords: {
      shape: { type: 'list', items: keyword },
      description:
        'Only lines that hold one of these texts (in either case) are looked at, which is fast: name what every match holds, for a match without any is never seen. Without keywords every line is looked at.',
    },
    span: {
      shape: { type: 'number', minimum: 1, maximum: 10_000, whole: true },
      description:
        'For secrets over several lines: how many bytes before and after a keyword the regex gets to see, line breaks included. Needs keywords.',
    },
    paths: {
      shape: { type: 'list', items: glob },
      description: 'Globs as in `allow`: the rule looks at these files only.',
    },
    pathRegexes: {
      shape: { type: 'list', items: regex },
      description: 'Regular expressions, searched in the path: the rule looks at these files only.',
    },
    files: {
      shape: { type: 'list', items: fileName },
      description:
        'For files that are a secret as a whole, or whose name alone tells what their lines are: ends of paths (`config/master.key`), or folders, which end with `/`. The regex sees such a file whole (`^` is its beginning) if it has at most 4,096 bytes, and no other file; there are no keywords. For globs and larger files there is `paths`.',
    },
    entropy: {
      shape: { type: 'number', minimum: 0, maximum: 8 },
      description: 'Least Shannon entropy of the secret, in bits a character. Random base64 has about 4.5 or more.',
    },
    minLength: { shape: length, description: 'Fewest characters of the secret.' },
    maxLength: { shape: length, description: 'Most characters of the secret.' },
    alphabet: {
      shape: { type: 'choice', of: ['digits', 'hex', 'base32', 'base62', 'base64', 'base64url'] },
      description: 'The characters that the secret is made of, all of it: base64 with or without `=` at its end.',
    },
    mixed: {
      shape: { type: 'flag' },
      default: false,
      description: 'Whether the secret has both letters and digits; for shapes that ordinary words fit too.',
    },
    notPlaceholder: {
      shape: { type: 'flag' },
      default: false,
      description: 'Whether values such as `<token>`, `xxxxx` and `your-key-here` are left alone.',
    },
    allow: {
      shape: { type: 'list', items: ownAllow },
      description: 'What is no secret for this rule, as in `allow` below.',
    },
    severity: { shape: severity, default: 'error', description: '`error` blocks, `warn` only reports.' },
    confidence: {
      shape: confidence,
      default: 'high',
      description:
        'How sure it is that a match is a secret; of two rules that find the same, the surer one names it. What is less sure than `minConfidence` does not count.',
    },
    examples: {
      shape: examples,
      description:
        'What the rule finds and what it leaves alone, for `keywarden rules test`. It finds none of them in this file.',
    },
    advice: { shape: sentence, description: 'What to do when such a secret leaked.' },
  },
} as const satisfies ObjectShape;

const hook = {
  type: 'object',
  mayBeEmpty: true,
  keys: {
    preExisting: {
      shape: { type: 'choice', of: ['report', 'ignore', 'block'] },
      default: 'report',
      description: 'What the pre-commit hook does about secrets that a changed file already held before.',
    },
  },
} as const satisfies ObjectShape;

/** All that `.keywarden.yaml` may hold, and the user's own settings file. */
export const settingsShape = {
  type: 'object',
  mayBeEmpty: true,
  keys: {
    extends: {
      shape: { type: 'list', items: settingsFile, orOne: true },
      description:
        'Settings to begin with: `./FILE` of this repository, from the folder of this file, or an npm package that is installed (the file that its `package.json` names under `keywarden`, else its `keywarden.yaml`; `PACKAGE/FILE` for another). What stands here weighs more than what it extends, and of several the later ones weigh more; lists are put together.',
      example: "extends: ['@acme/keywarden-policy']\n",
    },
    rules: {
      shape: {
        type: 'record',
        mayBeEmpty: true,
        keys: ruleId,
        values: { type: 'choice', of: ['error', 'warn', 'off'] },
      },
      description:
        'How much a rule weighs: `error` blocks, `warn` only reports, `off` does not look. `keywarden rules` lists the ids.',
      example: 'rules:\n  aws-access-key-id: warn\n',
    },
    custom: {
      shape: { type: 'list', mayBeEmpty: true, items: custom },
      description: 'Rules of your own.',
      example:
        "custom:\n  - id: acme-token\n    description: Acme API token\n    regex: '\\bacme_([a-z0-9]{32})\\b'\n    keywords: [acme_]\n    advice: Revoke it in the Acme console.\n    examples:\n      quiet: [acme_example]\n",
    },
    allow: {
      shape: { type: 'list', mayBeEmpty: true, items: allow },
      description:
        'What is no secret. A finding is allowed when all conditions of an entry fit it; of a list, one item has to.',
      example:
        "allow:\n  - paths: [test/fixtures/, '*.snap']\n    secrets: ['^dummy-']\n    reason: made up for tests\n",
    },
    minConfidence: {
      shape: confidence,
      default: 'medium',
      description:
        'How sure a finding has to be to count: `low` also tells of what may well be none, `high` of what hardly can be anything else.',
      example: 'minConfidence: medium\n',
    },
    hook: { shape: hook, description: 'How the git hooks behave.', example: 'hook:\n  preExisting: report\n' },
    inlineAllow: {
      shape: { type: 'flag' },
      default: true,
      description: 'Whether `keywarden:allow` comments in files count.',
      example: 'inlineAllow: true\n',
    },
    inlineAllowOthers: {
      shape: { type: 'flag' },
      default: true,
      description:
        'Whether the comments of other tools count: `gitleaks:allow`, `betterleaks:allow`, `trufflehog:ignore`, `pragma: allowlist secret`, `secretlint-disable` and their kin.',
      example: 'inlineAllowOthers: true\n',
    },
    accounts: {
      shape: { type: 'record', mayBeEmpty: true, keys: accountName, values: accountId },
      description: 'Your AWS accounts by name, so that reports say whose a leaked key is.',
      example: "accounts:\n  prod: '111122223333'\n",
    },
  },
} as const satisfies ObjectShape;

/** The settings file after it was checked against its shape. */
export type SettingsValue = Value<typeof settingsShape>['value'];
export type CustomValue = Value<typeof custom>;
export type AllowValue = Value<typeof allow>;
export type OwnAllowValue = Value<typeof ownAllow>;
