import { isExpected } from '../errors.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import type { SettingsSource } from './settings.ts';
import { type SettingsValue, settingsShape } from './settings-shape.ts';
import { quoted, type Tree } from './tree.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Whose settings they are. Those of the environment weigh most, those of the user least. */
export type Level = 'user' | 'repository' | 'environment';

/** One settings file, read and checked by itself. */
export interface Layer {
  readonly level: Level;
  /** The name of the file, for messages. */
  readonly file: string;
  /** Where it lies on the disk, and what it says there, for files that are not the repository's own. */
  readonly onDisk?: { readonly path: string; readonly text: string };
  readonly value: SettingsValue;
  readonly tree: Tree | undefined;
  readonly remarks: Remarks;
}

const MOST_FILES = 20;

interface Reading {
  readonly level: Level;
  /** The files on the way here, from the first. */
  readonly way: readonly string[];
  /** What was read so far, by file: a file that two others extend counts once. */
  readonly done: Map<string, Layer>;
}

/** Reads one settings file alone. */
const readLayer = ({ name, text, path }: SettingsSource, level: Level): Layer => {
  const remarks: Remarks = { problems: [], warnings: [] };
  const tree = parseYaml(text, remarks);
  const value = (tree && validate(tree, settingsShape, remarks)?.value) ?? {};
  return { level, file: name, value, tree, remarks, ...(path === undefined ? {} : { onDisk: { path, text } }) };
};

const wanted = ({ value }: Layer): readonly Located<string>[] => value.extends?.value ?? [];

const isFile = (name: string): boolean => /^\.{0,2}\//.test(name);

const missing = (name: string): string =>
  isFile(name)
    ? `file ${quoted(name)} does not exist`
    : `the package ${quoted(name)} is not installed (a file is written ./FILE)`;

const find = async (
  source: SettingsSource,
  name: Located<string>,
  layer: Layer,
): Promise<SettingsSource | undefined> => {
  const { problems } = layer.remarks;
  try {
    const found = await (isFile(name.value) ? source.file(name.value) : source.package(name.value));
    if (!found) tell(problems, name, missing(name.value));
    return found;
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    tell(problems, name, `${quoted(name.value)} cannot be extended: ${thrown.message}`);
    return undefined;
  }
};

const read = async (source: SettingsSource, { level, way, done }: Reading): Promise<void> => {
  const layer = readLayer(source, level);
  const here = [...way, source.name];
  for (const name of wanted(layer)) {
    const found = await find(source, name, layer);
    if (!found) continue;
    if (here.includes(found.name))
      tell(
        layer.remarks.problems,
        name,
        `goes in a circle: ${[...here.slice(here.indexOf(found.name)), found.name].join(' → ')}`,
      );
    else if (here.length + 1 > MOST_FILES)
      tell(layer.remarks.problems, name, `expected at most ${MOST_FILES} files that extend each other, got more`);
    else if (!done.has(found.name)) await read(found, { level, way: here, done });
  }
  done.set(source.name, layer);
};

/**
 * Reads a settings file and all that it extends.
 * @returns the files in the order in which they weigh: what is extended before what extends it; what is wrong with a file
 * stands in its remarks
 */
export const readLayers = async (source: SettingsSource, level: Level): Promise<Layer[]> => {
  const done = new Map<string, Layer>();
  await read(source, { level, way: [], done });
  return [...done.values()];
};
