import { createHash } from 'node:crypto';
import { HANDED, HANDED_KNOWN, HANDED_SETTINGS } from '../../git/handed.ts';
import type { SettingsObject } from '../../scan/settings-objects.ts';
import { PASSED, quoted, quotedPath } from '../script.ts';
import { MARK, markingScript } from './encoded.ts';
import { type Outside, outsideLines } from './outside.ts';
import type { Superset } from './superset.ts';

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
  readonly superset: Superset | undefined;
  /** What nobody who commits can know: it tells what git says of an object, and the end, from content. Lower-case. */
  readonly secret: string;
}

const SETTINGS_MARK = 'keywarden-settings';

/** Stands in every line that git says of an object. */
const objectMark = (secret: string): string => `keywarden-object-${secret}`;
/** The line behind everything that was looked at. */
const endOf = (secret: string): string => `keywarden-end-${secret}`;

/** Tells this pre-check from every other one, and yet nothing of the secret to who reads it. */
const stateOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Where nothing can tell, the settings are still compared, so that it is said once. */
const NOTHING_TOLD: Superset = { texts: [], pattern: '$x' };

/**
 * Lines of content that are never clean: what git says of an object that is not there. NUL bytes, which sed and grep would
 * stumble over and UTF-16 consists of, arrive as the mark.
 */
const MUST_LOOK = ' missing$';

/** From here on, the real program gets through an object sooner than grep does. Decimal digits of a number of bytes. */
const LARGE = '[0-9]{7,}';

/** More changes than this, in characters of what git says of them, the shell takes too long over. */
const MOST_CHANGES = 500_000;

/** Sed holds whole lines, and a line can be as long as its file: so much memory it gets, in kB, where shells can say that. */
const MOST_MEMORY = 262_144;

/** Up to so much is handed on by the shell, in the same measure. */
const MOST_HANDED = 30_000;

/** What git says of the settings files of HEAD while nothing has changed (git-cat-file, "Batch output"). */
const settingsLines = (settings: PrecheckState['settings'], secret: string): string[] =>
  settings.map(({ name, object: known }) => {
    return known === undefined
      ? `${MARK}head:${name.toLowerCase()} missing`
      : `${known.id} blob ${known.size} ${objectMark(secret)} ${SETTINGS_MARK}`;
  });

/** How the second hook of a commit knows what the first one let pass. */
const PASSING = `\
keywarden_passes=\${GIT_INDEX_FILE%/*}/${PASSED}

# Whether the hook before this one let the very same changes pass: then only the message is new. A merge has another side.
keywarden_known() {
  [ "$keywarden_hook" = commit-msg ] && [ -r "$keywarden_passes" ] && [ ! -e "\${GIT_INDEX_FILE%/*}/MERGE_HEAD" ] &&
    [ "$(cat <"$keywarden_passes")" = "$keywarden_changes$keywarden_newline$keywarden_state" ]
}

# Notes down that the changes may pass, as far as they and the settings were seen.
keywarden_passed() {
  [ "$keywarden_hook" = pre-commit ] && [ "$KEYWARDEN_QUICK" = fresh ] &&
    printf '%s\\n' "$keywarden_changes" "$keywarden_state" >"$keywarden_passes" 2>/dev/null
  :
}
`;

/**
 * Every process that the shell starts costs about a millisecond, so what it can do by itself it does: the list of changes
 * is taken apart without `cut`, and what git is asked comes from here-documents.
 */
const functions = (names: readonly string[]): string => `\
# Prints all that is committed: what git says of the settings of HEAD, each object that changes with its content, the
# message where there is one, and the last line when nothing went wrong.
keywarden_content() {
  git cat-file --buffer --batch="%(objectname) %(objecttype) %(objectsize) $keywarden_object %(rest)" <<keywarden_end || return 1
${names.map((name) => `HEAD:${name} ${SETTINGS_MARK}`).join('\n')}$keywarden_objects
keywarden_end
  [ "$keywarden_hook" != commit-msg ] || { cat -- "$1" && echo; } || return 1
  echo "$keywarden_end"
}

# Sets keywarden_changes to what git says of all that is committed, and keywarden_objects to the new object of each but
# of those that are deleted, whose id is all zeros; so is that of a path in conflict, which is left to the real program.
keywarden_list() {
  keywarden_changes=$(git -c core.fsmonitor=false -c core.quotePath=false diff-index --cached --raw --no-abbrev \\
    --no-renames --ita-invisible-in-index --ignore-submodules=none HEAD --) || return 1
  case $keywarden_changes in ${names.map((name) => `*${quoted(name)}* | `).join('')}*.keywarden[.-]* | *'0 U'*) return 1 ;; esac
  [ \${#keywarden_changes} -le ${MOST_CHANGES} ] || return 1
  keywarden_objects=
  set -f
  IFS=$keywarden_newline
  for keywarden_change in $keywarden_changes; do
    keywarden_change=\${keywarden_change#* * * }
    keywarden_change=\${keywarden_change%% *}
    case $keywarden_change in
      *[!0]*) keywarden_objects=$keywarden_objects$keywarden_newline$keywarden_change ;;
    esac
  done
  set +f
  unset IFS
}

# Hands on to the real program what git has said already.
keywarden_hand() {
  printf '%s\\n\\n' "$keywarden_changes"
  git cat-file --buffer --batch <<keywarden_end && echo "$keywarden_end"
${[...HANDED_SETTINGS, ...HANDED_KNOWN].map((name) => `HEAD:${name}`).join('\n')}$keywarden_objects
keywarden_end
}

# Whether that is all it needs and not too much: no merge, whose other side git knows, and no large object.
keywarden_can_hand() {
  [ "$keywarden_hook" = pre-commit ] && [ "$KEYWARDEN_QUICK" = fresh ] && [ -n "$keywarden_changes" ] || return 1
  [ \${#keywarden_changes} -le ${MOST_HANDED} ] && [ ! -e "\${GIT_INDEX_FILE%/*}/MERGE_HEAD" ] || return 1
  case $keywarden_seen in *"$keywarden_object ") return 1 ;; esac
}
`;

/** @param told how many lines are found when all is clean */
const quickCheck = (told: number): string => `\
keywarden_quick_check() {
  LC_ALL=C GIT_NO_REPLACE_OBJECTS=1 GIT_NO_LAZY_FETCH=1 GIT_OPTIONAL_LOCKS=0
  export LC_ALL GIT_NO_REPLACE_OBJECTS GIT_NO_LAZY_FETCH GIT_OPTIONAL_LOCKS
  IFS= read -r keywarden_build <"$keywarden_build_file" || return 1
  [ "$keywarden_build" = "$keywarden_build_known" ] || return 1
  keywarden_outside || return 1
  keywarden_list || return 1; keywarden_known && keywarden_objects=
  keywarden_seen=$(keywarden_content "$@" | tr '\\000' '\\001' |
    { ulimit -v ${MOST_MEMORY}; exec sed -E "$keywarden_marking"; } | grep -m ${told} -F -e "$keywarden_texts")
  case $keywarden_seen in "$keywarden_settings"*) KEYWARDEN_QUICK=fresh ;; esac
  # What a merge brings in is more than what it changes here.
  [ "$keywarden_hook" = pre-commit ] || [ ! -e "\${GIT_INDEX_FILE%/*}/MERGE_HEAD" ] || return 1
  [ -n "$keywarden_can_tell" ] && [ "$keywarden_seen" = "$keywarden_clean" ]
}
`;

/** The lines that are looked at: marked ones, and those that hold one of these. */
const textsOf = ({ texts }: Superset, secret: string): string =>
  [MARK, `${objectMark(secret)} ${SETTINGS_MARK}`, endOf(secret), ...texts].join('\n');

/**
 * Tells content from what git says of objects, whose ids look like secrets: of that only a large object's line is left,
 * and marked. What the settings of HEAD say is not looked at: they name what they look for.
 */
const sorting = (secret: string): string[] => {
  const object = ` ${objectMark(secret)} `;
  const end = `^${endOf(secret)}$`;
  return [
    `/${object}${SETTINGS_MARK}$/,/${object}$|${end}/{`,
    `/${object}|${end}| missing$/!d`,
    '}',
    `/ ${LARGE}${object}$/s/^/${MARK}/`,
    `/^[0-9a-f].*${object}$/d`,
    `/${object}|${end}/b`,
  ];
};

const markingOf = ({ pattern }: Superset, secret: string): string =>
  [...sorting(secret), markingScript(`${MUST_LOOK}|${pattern}`)].join('\n');

/**
 * The pre-check as a script that the hook reads: it ends the hook with 0 when nothing that any rule could match is in
 * what is committed. Everything it lets through is nothing that keywarden would find; any doubt or error (a stale
 * pre-check, git or grep that fail, content that is binary, encoded or missing, settings that change) goes on to the
 * real program.
 *
 * It counts as clean only when the first lines that are found are those of the settings, as they were, and the
 * last of all: a suspicious line comes before it, and a step that fails takes it away.
 */
export const precheckScript = (
  { build, buildFile, settings, outside }: PrecheckState,
  { superset = NOTHING_TOLD, secret }: QuickSearch,
): string =>
  [
    '# Written by keywarden, and written anew when its rules or settings change.',
    `keywarden_build_file=${quotedPath(buildFile)}`,
    `keywarden_build_known=${quoted(build)}`,
    `keywarden_settings=${quoted(settingsLines(settings, secret).join('\n'))}`,
    `keywarden_clean=${quoted([...settingsLines(settings, secret), endOf(secret)].join('\n'))}`,
    "keywarden_newline='\n'",
    `keywarden_can_tell=${superset === NOTHING_TOLD || outside === undefined ? '' : 'yes'}`,
    `keywarden_object=${objectMark(secret)}`,
    `keywarden_end=${endOf(secret)}`,
    `keywarden_state=${stateOf(secret)}`,
    `keywarden_marking=${quoted(markingOf(superset, secret))}`,
    `keywarden_texts=${quoted(textsOf(superset, secret))}`,
    outsideLines(outside),
    PASSING,
    functions(settings.map(({ name }) => name)),
    quickCheck(settings.length + 1),
    'keywarden_quick_check "$@" 2>/dev/null && keywarden_passed && exit 0',
    `keywarden_can_hand && ${HANDED}=$keywarden_end && export ${HANDED}`,
    '',
  ].join('\n');
