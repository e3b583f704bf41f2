import type { RuleId } from '../../patterns/index.ts';
import { airtableExamples } from './airtable.ts';
import { awsExamples } from './aws.ts';
import type { Examples } from './examples.ts';
import { providerExamples } from './providers.ts';
import { structureExamples } from './structures.ts';

/** The examples of every rule; a rule without any does not compile. */
export const examples: Readonly<Record<RuleId, Examples>> = {
  ...awsExamples,
  ...airtableExamples,
  ...providerExamples,
  ...structureExamples,
};
