import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KeywardenError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import { hasBlock, isEmptyScript, isShellScript, withBlock, withoutBlock } from './block.ts';
import type { HookName } from './names.ts';
import type { HookPlace } from './place.ts';
import { chainLines } from './script.ts';

/** What was done to a hook file, for people. */
export type Done = string;

const EXECUTABLE = 0o755;
const ANY_EXECUTE_BIT = 0o111;

const asideName = (hook: HookName): string => `${hook}.before-keywarden`;

/** Whether git runs a file: it leaves a hook alone that is not executable. Husky's are read by a shell, whatever they are. */
const isRun = (place: HookPlace, file: string): boolean =>
  place.kind === 'husky' || process.platform === 'win32' || (statSync(file).mode & ANY_EXECUTE_BIT) !== 0;

/** Puts our lines into the hook of a place, and leaves what was there before in force. */
export const addToHook = (place: HookPlace, hook: HookName, lines: string): Done[] => {
  const file = join(place.folder, hook);
  makeFolder(dirname(file));
  if (!lstatSync(file, { throwIfNoEntry: false })) return write(file, withBlock(undefined, lines), 'wrote');
  const script = ownScript(file);
  if (script !== undefined && (isRun(place, file) || hasBlock(script))) {
    if (!isRun(place, file)) chmodSync(file, EXECUTABLE);
    const changed = withBlock(script, lines);
    return changed === script ? [`${file} is up to date`] : write(file, changed, 'added keywarden to');
  }
  return setAside(place, hook, lines);
};

/**
 * The text of a hook that can take lines in sh: a file of its own (a link would have us edit somebody else's), in UTF-8
 * (a program is none), for a shell.
 */
const ownScript = (file: string): string | undefined => {
  if (!lstatSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  const script = bytes.toString();
  const isText = !bytes.includes(0) && Buffer.from(script).equals(bytes);
  return isText && isShellScript(script) ? script : undefined;
};

const write = (file: string, script: string, verb: string): Done[] => {
  replaceFile(file, script, { mode: EXECUTABLE });
  return [`${verb} ${file}`];
};

/** A hook that cannot take lines in sh becomes a file of its own, which ours then runs if git ran it before. */
const setAside = (place: HookPlace, hook: HookName, lines: string): Done[] => {
  const file = join(place.folder, hook);
  const aside = join(place.folder, asideName(hook));
  if (existsSync(aside)) {
    throw new KeywardenError(`${file} cannot be set aside: ${aside} exists already`, {
      hint: 'Take one of the two away, then run `keywarden install` again.',
    });
  }
  const runs = isRun(place, file);
  renameSync(file, aside);
  try {
    write(file, withBlock(undefined, lines) + (runs ? chainLines(asideName(hook)) : ''), 'wrote');
  } catch (thrown) {
    renameSync(aside, file);
    throw thrown;
  }
  return [
    `wrote ${file}; the ${hook} hook that was there is ${aside} now and ${runs ? 'runs after it' : 'still not run (it is not executable)'}`,
  ];
};

/** Takes our lines out of the hook of a place; what was there before is there again. */
export const removeFromHook = (place: HookPlace, hook: HookName): Done[] => {
  const file = join(place.folder, hook);
  const script = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!hasBlock(script)) return [];
  const aside = join(place.folder, asideName(hook));
  const rest = withoutBlock(script);
  if (lstatSync(aside, { throwIfNoEntry: false }) && isEmptyScript(rest.replace(chainLines(asideName(hook)), ''))) {
    renameSync(aside, file);
    return [`removed keywarden from ${file}; the hook that was there before is back`];
  }
  if (!isEmptyScript(rest)) return write(file, rest, 'removed keywarden from');
  rmSync(file);
  return [`removed ${file}`];
};
