import { checks } from '../../account/checks/index.ts';
import { type Language, type Speaker, speakerOf } from '../../account/texts/text.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { describing, languageOption } from './options.ts';

interface ListOptions {
  readonly json: boolean;
  readonly lang: Language;
}

const asData = (lang: Language): object[] => {
  const { texts } = speakerOf(lang);
  return checks.map(({ evaluate: _, ...check }) => ({
    ...check,
    title: texts.titles[check.id],
    fix: texts.fixes[check.id],
  }));
};

const table = (lang: Language): string => {
  const { texts } = speakerOf(lang);
  return checks
    .map(({ id, seed, severity, cis, securityHub, baselines, actions, manual }) => {
      const references = [cis?.['5.0'] && `CIS v5.0 ${cis['5.0']}`, securityHub].filter(Boolean).join(', ');
      return [
        `${id.padEnd(28)}  ${seed.padEnd(3)}  ${severity.padEnd(8)}  ${texts.titles[id]}`,
        `    ${[baselines.join(', '), references, manual ? texts.statuses.manual.toLowerCase() : '', actions.join(' ')].filter(Boolean).join('  |  ')}`,
        '',
      ].join('\n');
    })
    .join('');
};

export const listCommand = (speaker: Speaker) =>
  defineCommand<ListOptions>({
    command: 'list',
    describe: speaker.texts.commands.list,
    builder: (parser) =>
      parser
        .options({ ...languageOption(speaker), json: describing(speaker).flag('json') })
        .example('$0 account list --json', speaker.texts.commands['example.list']) as never,
    run: async ({ json, lang }) => {
      print(json ? `${JSON.stringify(asData(lang), null, 2)}\n` : table(lang));
      return 0;
    },
  });
