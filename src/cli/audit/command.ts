import { UsageError } from '../../errors.ts';
import {
  type AuditItem,
  answersHere,
  auditItems,
  auditStatistics,
  type RuleStatistics,
} from '../../scan/known/audit.ts';
import { type Home, openHome } from '../../scan/known/look.ts';
import { ownerOf } from '../allow.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { createProgress } from '../progress.ts';
import { tell } from '../setup.ts';
import { Keys } from './keys.ts';
import { walk } from './session.ts';

interface AuditOptions {
  readonly stats: boolean;
  readonly json: boolean;
  readonly history: boolean;
  readonly again: boolean;
}

const percent = (part: number | undefined): string => (part === undefined ? '' : `${Math.round(part * 100)} % real`);

const statisticsText = (rows: readonly RuleStatistics[]): string => {
  const width = Math.max(4, ...rows.map(({ rule }) => rule.length));
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(6))).join('')}`;
  const lines = rows.map((row) =>
    `${line([row.rule, ...[row.real, row.false, row.later, row.open].map(String)])}  ${percent(row.precision)}`.trimEnd(),
  );
  return [line(['rule', 'real', 'false', 'later', 'open']), ...lines, ''].join('\n');
};

const showStatistics = (home: Home, items: readonly AuditItem[], json: boolean): void => {
  const rows = auditStatistics(items, answersHere(home));
  print(json ? `${JSON.stringify(rows, null, 2)}\n` : statisticsText(rows));
};

/** Those that nobody has decided on yet; with `again` all. */
const toAsk = (items: readonly AuditItem[], again: boolean): AuditItem[] =>
  items.filter(({ answer }) => again || answer === undefined || answer.verdict === 'later');

const refuseWithoutTerminal = (): void => {
  if (process.stdin.isTTY && process.stdout.isTTY) return;
  throw new UsageError('audit asks questions: expected a terminal on standard input and output, got something else', {
    hint: '`keywarden audit --stats` needs none; `keywarden allow` says one thing of one finding.',
  });
};

const interview = async (home: Home, items: readonly AuditItem[]): Promise<void> => {
  const owner = await ownerOf(home, undefined);
  const keys = new Keys(process.stdin, print);
  try {
    const answered = await walk(items, { home, keys, say: print, owner });
    tell(`${answered} of ${items.length} answered; \`keywarden audit\` goes on with what is left`);
  } finally {
    keys.close();
  }
};

export const auditCommand = defineCommand<AuditOptions>({
  command: 'audit',
  describe: 'Walk through findings: real, false or later; says how to rotate what is real',
  builder: (parser) =>
    parser
      .option('stats', {
        describe: 'Only say, by rule, what was found real and false',
        type: 'boolean',
        default: false,
      })
      .option('json', { describe: 'With --stats: for programs', type: 'boolean', default: false })
      .option('history', {
        describe: 'Look at the history, too (--no-history: files only)',
        type: 'boolean',
        default: true,
      })
      .option('again', { describe: 'Ask about what is decided, too', type: 'boolean', default: false })
      .example('$0 audit', 'what nobody has decided on yet')
      .example('$0 audit --stats', 'how often each rule was right') as never,
  run: async ({ stats, json, history, again }) => {
    if (json && !stats) throw new UsageError('--json goes with --stats');
    if (!stats) refuseWithoutTerminal();
    const home = openHome(process.cwd());
    const progress = createProgress();
    const items = await auditItems(home, { history, onProgress: progress.onProgress }).finally(progress.finish);
    if (stats) showStatistics(home, items, json);
    else if (toAsk(items, again).length === 0) tell('nothing to ask: every finding is decided');
    else await interview(home, toAsk(items, again));
    return 0;
  },
});
