import type { Layer } from './layers.ts';
import { failOnProblems, type Remarks } from './remarks.ts';
import { settingsShape } from './settings-shape.ts';
import type { ObjectShape, Shape } from './shape.ts';
import type { Tree } from './tree.ts';
import { validate } from './validate.ts';

/** A setting that an environment variable can hold: one that is a single value. */
export interface EnvironmentKey {
  readonly variable: string;
  /** Its keys, from the outermost. */
  readonly path: readonly string[];
  readonly shape: Shape;
}

const SINGLE: readonly Shape['type'][] = ['choice', 'flag', 'number', 'text'];

const upperSnake = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();

const keysOf = (shape: ObjectShape, path: readonly string[]): EnvironmentKey[] =>
  Object.entries(shape.keys).flatMap(([name, { shape: inner }]): EnvironmentKey[] => {
    const here = [...path, name];
    if (inner.type === 'object') return keysOf(inner, here);
    const variable = ['KEYWARDEN', ...here.map(upperSnake)].join('_');
    return SINGLE.includes(inner.type) ? [{ variable, path: here, shape: inner }] : [];
  });

/** All settings that an environment variable can hold: `KEYWARDEN_MIN_CONFIDENCE` is `minConfidence`. */
export const environmentKeys: readonly EnvironmentKey[] = keysOf(settingsShape, []);

const AT = { line: 1, column: 1 } as const;

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false };

const scalar = ({ shape }: EnvironmentKey, text: string): Tree => {
  const value = shape.type === 'flag' ? (FLAGS[text] ?? text) : shape.type === 'number' ? Number(text) : text;
  return { type: 'scalar', value, at: AT };
};

const wrapped = (path: readonly string[], value: Tree): Tree =>
  path.reduceRight<Tree>((inner, key) => ({ type: 'map', entries: [{ key, at: AT, value: inner }], at: AT }), value);

const checked = (key: EnvironmentKey, text: string): Layer => {
  const remarks: Remarks = { problems: [], warnings: [] };
  const tree = wrapped(key.path, scalar(key, text));
  const value = validate(tree, settingsShape, remarks)?.value ?? {};
  failOnProblems(`environment variable ${key.variable}`, remarks.problems);
  return { level: 'environment', file: key.variable, value, tree, remarks };
};

/**
 * The settings that environment variables give, one layer a variable.
 * @throws UsageError for a value that does not fit
 */
export const environmentLayers = (environment: NodeJS.ProcessEnv): Layer[] =>
  environmentKeys.flatMap((key) => {
    const text = environment[key.variable];
    return text === undefined || text === '' ? [] : [checked(key, text)];
  });
