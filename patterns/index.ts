import { ai } from './ai.ts';
import { airtable } from './airtable.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { commandLine } from './command-line.ts';
import { connection } from './connection.ts';
import { credentialFiles } from './credential-files.ts';
import { frameworks } from './frameworks.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { http } from './http.ts';
import { kubernetes } from './kubernetes.ts';
import { messaging } from './messaging.ts';
import { npm } from './npm.ts';
import { packages } from './packages.ts';
import { platforms } from './platforms.ts';
import { privateKey } from './private-key.ts';
import { slack } from './slack.ts';
import { stripe } from './stripe.ts';

/** Every rule that comes with keywarden. Where two of them find the same text, the earlier one names it. */
export const builtInRules = [
  ...aws,
  ...privateKey,
  ...github,
  ...gitlab,
  ...npm,
  ...slack,
  ...stripe,
  ...google,
  ...azure,
  ...ai,
  ...messaging,
  ...packages,
  ...platforms,
  ...airtable,
  ...frameworks,
  ...kubernetes,
  ...credentialFiles,
  ...connection,
  ...commandLine,
  ...http,
] as const;

/** The id of a rule that comes with keywarden. */
export type RuleId = (typeof builtInRules)[number]['id'];
