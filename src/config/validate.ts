import type { Mark, Remark, Remarks } from './remarks.ts';
import {
  type ChoiceShape,
  expected,
  type FlagShape,
  type ListShape,
  type NumberShape,
  type ObjectShape,
  type RecordShape,
  type Shape,
  type TextShape,
  type Value,
} from './shape.ts';
import { didYouMean } from './suggest.ts';
import { got, quoted, type Tree } from './tree.ts';

/** Where in the settings a check is: what problems are told to, and the key they name. */
interface Reading {
  readonly problems: Remark[];
  readonly key: string;
}

type Reader<S extends Shape> = (tree: Tree, shape: S, reading: Reading) => unknown;

/** What a reader returns for a value that is no good; the problem has been told. */
const BAD = Symbol('bad');

/**
 * Checks a settings file against its shape and tells every problem.
 * @returns the parts that are good: bad list items and keys are left out, and so is a map that lacks a required key
 */
export const validate = <S extends Shape>(tree: Tree, shape: S, { problems }: Remarks): Value<S> | undefined => {
  const value = read(tree, shape, { problems, key: '' });
  return value === BAD ? undefined : (value as Value<S>);
};

const read: Reader<Shape> = (tree, shape, reading) => {
  const value = (READERS[shape.type] as Reader<Shape>)(tree, shape, reading);
  return value === BAD ? BAD : { value, at: tree.at, key: reading.key };
};

const bad = (reading: Reading, at: Mark, message: string): typeof BAD => {
  reading.problems.push({ at, key: reading.key, message });
  return BAD;
};

const mismatch = (reading: Reading, tree: Tree, shape: Shape): typeof BAD =>
  bad(reading, tree.at, `expected ${expected(shape)}, got ${got(tree)}${quoteHint(tree, shape)}`);

/** YAML reads unquoted digits and true as something else than text; some know `off` as a way to write false. */
const quoteHint = (tree: Tree, shape: Shape): string => {
  if (tree.type !== 'scalar' || typeof tree.value === 'string' || tree.value === null) return '';
  if (shape.type === 'text') return ' (put it in quotes)';
  return shape.type === 'choice' && tree.value === false && shape.of.includes('off') ? ' (write off)' : '';
};

const inside = (reading: Reading, key: string | number): Reading => {
  if (typeof key === 'number') return { ...reading, key: `${reading.key}[${key}]` };
  return { ...reading, key: reading.key === '' ? key : `${reading.key}.${key}` };
};

const isNothing = (tree: Tree, shape: { readonly mayBeEmpty?: true }): boolean =>
  shape.mayBeEmpty === true && tree.type === 'scalar' && tree.value === null;

const readText: Reader<TextShape> = (tree, shape, reading) => {
  if (tree.type !== 'scalar' || typeof tree.value !== 'string') return mismatch(reading, tree, shape);
  const fits = shape.pattern === undefined || new RegExp(shape.pattern).test(tree.value);
  return fits ? tree.value : mismatch(reading, tree, shape);
};

const readNumber: Reader<NumberShape> = (tree, shape, reading) => {
  const value = tree.type === 'scalar' ? tree.value : null;
  const fits =
    typeof value === 'number' &&
    value >= shape.minimum &&
    value <= shape.maximum &&
    (shape.whole !== true || Number.isInteger(value));
  return fits ? value : mismatch(reading, tree, shape);
};

const readFlag: Reader<FlagShape> = (tree, shape, reading) =>
  tree.type === 'scalar' && typeof tree.value === 'boolean' ? tree.value : mismatch(reading, tree, shape);

const readChoice: Reader<ChoiceShape> = (tree, shape, reading) => {
  const value = tree.type === 'scalar' ? tree.value : null;
  return typeof value === 'string' && shape.of.includes(value) ? value : mismatch(reading, tree, shape);
};

const readList: Reader<ListShape> = (tree, shape, reading) => {
  if (isNothing(tree, shape)) return [];
  if (tree.type !== 'list') return shape.orOne ? readOne(tree, shape, reading) : mismatch(reading, tree, shape);
  if (tree.items.length === 0 && shape.mayBeEmpty !== true) return mismatch(reading, tree, shape);
  return tree.items
    .map((item, index) => read(item, shape.items, inside(reading, index)))
    .filter((item) => item !== BAD);
};

const readOne = (tree: Tree, shape: ListShape, reading: Reading): unknown => {
  if (tree.type === 'scalar' && tree.value === null) return mismatch(reading, tree, shape);
  const item = read(tree, shape.items, reading);
  return item === BAD ? BAD : [item];
};

const readRecord: Reader<RecordShape> = (tree, shape, reading) => {
  if (isNothing(tree, shape)) return [];
  if (tree.type !== 'map') return mismatch(reading, tree, shape);
  const { pattern = '', says } = shape.keys;
  return tree.entries.flatMap(({ key, at, value }) => {
    const here = inside(reading, key);
    if (!new RegExp(pattern).test(key)) bad(here, at, `expected ${says}, got ${quoted(key)}`);
    const result = read(value, shape.values, here);
    return result === BAD ? [] : [{ key: { value: key, at, key: here.key }, value: result }];
  });
};

const readObject: Reader<ObjectShape> = (tree, shape, reading) => {
  if (isNothing(tree, shape)) return {};
  if (tree.type !== 'map') return mismatch(reading, tree, shape);
  const known = Object.keys(shape.keys);
  const values: [string, unknown][] = [];
  for (const { key, at, value } of tree.entries) {
    const setting = known.includes(key) ? shape.keys[key] : undefined;
    const here = inside(reading, key);
    if (setting) values.push([key, read(value, setting.shape, here)]);
    else bad(here, at, `unknown key${didYouMean(key, known)} (known here: ${known.join(', ')})`);
  }
  const given = new Set(tree.entries.map(({ key }) => key));
  tellMissing(tree, shape, { reading, given });
  const good = Object.fromEntries(values.filter(([, value]) => value !== BAD));
  return known.every((key) => shape.keys[key]!.required !== true || key in good) ? good : BAD;
};

const tellMissing = (
  tree: Tree,
  shape: ObjectShape,
  { reading, given }: { readonly reading: Reading; readonly given: ReadonlySet<string> },
): void => {
  for (const [key, setting] of Object.entries(shape.keys)) {
    if (setting.required && !given.has(key))
      bad(inside(reading, key), tree.at, `missing, expected ${expected(setting.shape)}`);
  }
  const { oneOf } = shape;
  if (oneOf && !oneOf.some((key) => given.has(key)))
    bad(reading, tree.at, `expected at least one of ${oneOf.join(', ')}, got none`);
};

const READERS: { readonly [T in Shape['type']]: Reader<Extract<Shape, { type: T }>> } = {
  text: readText,
  number: readNumber,
  flag: readFlag,
  choice: readChoice,
  list: readList,
  record: readRecord,
  object: readObject,
};
