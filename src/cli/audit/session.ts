import { rotation } from '../../report/rotation.ts';
import { type AuditItem, noteAnswer } from '../../scan/known/audit.ts';
import { type Context, contextOf } from '../../scan/known/context.ts';
import type { Home } from '../../scan/known/look.ts';
import { spreadOf } from '../../scan/known/spread.ts';
import { allowFindings } from '../../scan/known/write.ts';
import type { ScanFinding } from '../../scan/outcome.ts';
import type { Keys } from './keys.ts';
import { contextText, headText, secretTexts } from './show.ts';

/** What an audit needs: where it is, whom it asks, and how it speaks. */
export interface Session {
  readonly home: Home;
  readonly keys: Keys;
  readonly say: (text: string) => void;
  readonly owner: string | undefined;
  /** Secrets of all findings: none of them is shown unless it is asked for. */
  readonly hidden: ReadonlySet<string>;
}

const QUESTION = 'r real   f false   l later   s show   q quit ? ';

/** Goes on, or stops here. */
type Step = 'next' | 'stop';

const reasonFor = async ({ keys, say }: Session, question: string): Promise<string | undefined> => {
  say(question);
  return keys.line();
};

const onReal = async (session: Session, finding: ScanFinding): Promise<Step> => {
  const reason = await reasonFor(session, 'What is it for, and who knows (may be empty)? ');
  if (reason === undefined) return 'stop';
  await noteAnswer(session.home, finding, { verdict: 'real', ...(reason === '' ? {} : { reason }) });
  session.say(
    `${rotation(finding, spreadOf(session.home, finding))
      .map((line) => `  ${line}\n`)
      .join('')}`,
  );
  return 'next';
};

const onFalse = async (session: Session, finding: ScanFinding): Promise<Step> => {
  const { home, owner, say } = session;
  for (;;) {
    const reason = await reasonFor(session, 'Why is it no secret? ');
    if (reason === undefined) return 'stop';
    if (reason === '') continue;
    await allowFindings(home, [finding, ...(finding.pair ?? [])], {
      reason,
      ...(owner === undefined ? {} : { owner }),
    });
    await noteAnswer(home, finding, { verdict: 'false', reason });
    say('  written to .keywarden-allow\n');
    return 'next';
  }
};

const onLater = async ({ home }: Session, finding: ScanFinding): Promise<Step> => {
  await noteAnswer(home, finding, { verdict: 'later' });
  return 'next';
};

const ANSWERS: Readonly<Record<string, (session: Session, finding: ScanFinding) => Promise<Step>>> = {
  r: onReal,
  f: onFalse,
  l: onLater,
};

const showContext = ({ say, hidden }: Session, finding: ScanFinding, context: Context | undefined): void =>
  say(context ? contextText(context, finding, hidden) : '    (what stands around it cannot be shown)\n');

const ask = async (session: Session, finding: ScanFinding): Promise<Step> => {
  const { home, keys, say } = session;
  const context = await contextOf(home, finding);
  showContext(session, finding, context);
  for (;;) {
    say(QUESTION);
    const key = await keys.next();
    if (key === undefined || key === 'q') return 'stop';
    say(`${key}\n`);
    if (key === 's') showContext({ ...session, hidden: new Set() }, finding, context);
    else if (ANSWERS[key]) return ANSWERS[key](session, finding);
  }
};

/**
 * Walks through findings and asks about each. Every answer is written down at once, so that one may stop at any time.
 * @returns how many were answered
 */
export const walk = async (items: readonly AuditItem[], session: Omit<Session, 'hidden'>): Promise<number> => {
  const hidden = secretTexts(items.map(({ finding }) => finding));
  for (const [index, { finding }] of items.entries()) {
    session.say(headText(finding, `[${index + 1}/${items.length}]`));
    if ((await ask({ ...session, hidden }, finding)) === 'stop') {
      session.say('\n');
      return index;
    }
  }
  return items.length;
};
