import type { Confidence } from '../engine/rule.ts';
import { UsageError } from '../errors.ts';
import { explanationJson, explanationText } from '../report/explanation.ts';
import { explain } from '../scan/explain.ts';
import { defineCommand } from './command.ts';
import { print } from './print.ts';

interface ExplainOptions {
  readonly place: string;
  readonly json: boolean;
  readonly reveal: boolean;
  readonly config: string | undefined;
  readonly minConfidence: Confidence | undefined;
}

const PLACE = /^(.+?):([1-9][0-9]*)(?::([1-9][0-9]*))?$/s;

const placeOf = (text: string): { path: string; line: number; column: number | undefined } => {
  const [, path, line, column] = PLACE.exec(text) ?? [];
  if (path === undefined)
    throw new UsageError(`expected PATH:LINE or PATH:LINE:COLUMN, both from 1, got ${JSON.stringify(text)}`);
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) };
};

export const explainCommand = defineCommand<ExplainOptions>({
  command: 'explain <place>',
  describe: 'Tell why something on a line is found or not: which rules looked, what counted, what silenced it',
  builder: (parser) =>
    parser
      .positional('place', { describe: 'PATH:LINE or PATH:LINE:COLUMN, as reports have it', type: 'string' })
      .option('json', { describe: 'For programs', type: 'boolean', default: false })
      .option('reveal', { describe: 'Show secrets unmasked', type: 'boolean', default: false })
      .option('min-confidence', {
        type: 'string',
        nargs: 1,
        describe: 'How sure a finding has to be to count (default: what the settings say, else medium)',
        choices: ['high', 'medium', 'low'] as const,
      })
      .option('config', { type: 'string', nargs: 1, describe: 'Settings file to use instead of .keywarden.yaml' })
      .example('$0 explain src/settings.ts:12', 'all that matches on line 12') as never,
  run: async ({ place, json, reveal, config, minConfidence }) => {
    const explained = await explain({ cwd: process.cwd(), ...placeOf(place), config, minConfidence });
    print((json ? explanationJson : explanationText)(explained, reveal));
    return 0;
  },
});
