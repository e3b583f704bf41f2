import { byteText } from '../engine/encoding.ts';
import type { PatternEngine } from '../engine/rule.ts';
import { runningOf } from '../regex/usable.ts';
import { compileRegex, fitsAnything } from './regex.ts';
import { overBytes } from './regex-bytes.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import { quoted } from './tree.ts';

type TextTest = (text: string) => boolean;

/** Makes a regular expression of an allow-list ready to be searched in texts in linear time, or tells why it cannot be. */
export const textTest = async (source: Located<string>, remarks: Remarks): Promise<TextTest | undefined> => {
  const regex = compileRegex(source, remarks);
  if (!regex) return undefined;
  const test = await testOf(regex);
  if ('problem' in test) tell(remarks.problems, source, `${quoted(source.value)} cannot be used: ${test.problem}`);
  else if (fitsAnything(test)) tell(remarks.problems, source, `${quoted(source.value)} fits any text`);
  else return test;
  return undefined;
};

const testOf = async (regex: RegExp): Promise<TextTest | { readonly problem: string }> => {
  const running = await runningOf(regex);
  if ('problem' in running) return running;
  if (running.on === 'JavaScript') return (text) => regex.test(text);
  const bytes = overBytes(regex.source);
  return 'problem' in bytes ? bytes : onBytes(new RegExp(bytes.source), running.engine);
};

/** The other engine sees one character a byte. */
const onBytes = (pattern: RegExp, engine: PatternEngine): TextTest => {
  const { search } = engine(pattern);
  return (text) => {
    const bytes = new TextEncoder().encode(text);
    search.lastIndex = 0;
    return search.exec(byteText(bytes, 0, bytes.length)) !== null;
  };
};
