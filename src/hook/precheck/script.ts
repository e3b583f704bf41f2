import { createHash } from 'node:crypto';
import type { SettingsObject } from '../../scan/settings-objects.ts';
import { CLEAN, quoted, quotedPath } from '../script.ts';
import { askingLines, WITH_TEXT } from './asking.ts';
import { handingLines } from './handing.ts';
import { lookingLines } from './looking.ts';
import { type Looks, NO_LOOKS } from './looks.ts';
import { NOTING } from './noting.ts';
import { type Outside, outsideLines } from './outside.ts';

/** What a pre-check is made for; when one of these is another, it is stale and not trusted. */
export interface PrecheckState {
  /** What tells this build of keywarden from every other. */
  readonly build: string;
  /** The file that holds the build's id, absolute. */
  readonly buildFile: string;
  /** The settings files of HEAD, in the order in which git is asked for them. */
  readonly settings: readonly SettingsObject[];
  /** Settings files that no commit holds; undefined when they cannot be compared, and then nothing is ever clean. */
  readonly outside: Outside | undefined;
}

export interface QuickSearch {
  /** What each finding's content holds; undefined where nothing can tell, and then nothing is ever clean. */
  readonly looks: Looks | undefined;
  /** Ends of paths, and folders, of files that are looked at whatever they hold. */
  readonly files: readonly string[];
  /** Whether what stood there before counts as what is new does. */
  readonly oldCounts: boolean;
  /** What nobody who commits can know. Lower-case. */
  readonly secret: string;
}

/** Tells this pre-check from every other one, and yet nothing of the secret to who reads it. */
const stateOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What git says of the settings files of HEAD while nothing has changed (git-cat-file, "Batch output"). */
const settingsLines = (settings: PrecheckState['settings']): string =>
  settings
    .map(({ name, object: known }) => (known ? `:${known.id} blob ${known.size}` : `HEAD:${name} missing`))
    .join('\n');

const CHECKS = `\
# Whether nothing is found at the first look; keywarden_sure is set when there is something to look at once more.
keywarden_check() {
  keywarden_sure=
  IFS= read -r keywarden_build <"$keywarden_build_file" || return 1
  [ "$keywarden_build" = "$keywarden_build_known" ] || return 1
  keywarden_outside || return 1
  keywarden_note
  if [ "$keywarden_hook" = pre-commit ]; then
    keywarden_ask ${WITH_TEXT} || return 1
  else
    # What a merge brings in is more than what it changes here.
    [ ! -e "$keywarden_folder/MERGE_HEAD" ] || return 1
    keywarden_ask --raw "$1" || return 1
    keywarden_known || keywarden_ask ${WITH_TEXT} "$1" || return 1
  fi
  [ -n "$keywarden_can_tell" ] || return 1
  keywarden_sure=yes
  [ -z "$keywarden_lines" ]
}
`;

/**
 * The pre-check as a script that the hook reads: it says so, last of all, when nothing that any rule could match is in
 * what is committed; one that is empty or cut off does not get that far. Everything it lets through is nothing that
 * keywarden would stop a commit for; any doubt or error (a stale pre-check, git or grep that fail, content that is binary,
 * encoded or missing, settings that change) goes on to the real program. What few commits need stands at the end, where the shell does not get to otherwise.
 */
export const precheckScript = (
  { build, buildFile, settings, outside }: PrecheckState,
  { looks: told, files, oldCounts, secret }: QuickSearch,
): string => {
  const looks = told ?? NO_LOOKS;
  return [
    '# Written by keywarden, and written anew when its rules or settings change.',
    `keywarden_build_file=${quotedPath(buildFile)}`,
    `keywarden_build_known=${quoted(build)}`,
    "keywarden_newline='\n'",
    `keywarden_can_tell=${told === undefined || outside === undefined ? '' : 'yes'}`,
    `keywarden_end=keywarden-end-${secret}`,
    `keywarden_state=${stateOf(secret)}`,
    `keywarden_settings=${quoted(settingsLines(settings))}`,
    `keywarden_folder=\${GIT_INDEX_FILE%/*}`,
    outsideLines(outside),
    askingLines({
      names: settings.map(({ name }) => name),
      files,
      looks,
      oldCounts,
    }),
    NOTING,
    handingLines(),
    CHECKS,
    `keywarden_check "$@" 2>/dev/null && keywarden_passed && ${CLEAN}=yes && return 0`,
    'keywarden_hand_on',
    // Under `sh -e`, as husky runs hooks, dash would end the hook here by anything but 0, without a word.
    '[ -n "$keywarden_sure" ] || return 0',
    lookingLines(looks),
    `keywarden_harmless "$@" 2>/dev/null && keywarden_passed && ${CLEAN}=yes`,
    '',
  ].join('\n');
};
