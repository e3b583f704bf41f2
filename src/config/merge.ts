import type { Located } from './remarks.ts';
import { type SettingsValue, settingsShape } from './settings-shape.ts';
import type { ObjectShape, RecordEntry, Shape } from './shape.ts';

type Values = Readonly<Record<string, Located<unknown> | undefined>>;

const mergeRecords = (below: readonly RecordEntry<unknown>[], above: readonly RecordEntry<unknown>[]): unknown => {
  const entries = new Map([...below, ...above].map((entry) => [entry.key.value, entry]));
  return [...entries.values()];
};

/** Maps are merged key by key, lists are put together; of anything else the upper one holds. */
const mergePlain = (shape: Shape, below: unknown, above: unknown): unknown => {
  if (shape.type === 'object') return mergeObjects(shape, below as Values, above as Values);
  if (shape.type === 'record')
    return mergeRecords(below as readonly RecordEntry<unknown>[], above as readonly RecordEntry<unknown>[]);
  return shape.type === 'list' ? [...(below as readonly unknown[]), ...(above as readonly unknown[])] : above;
};

const mergeObjects = (shape: ObjectShape, below: Values, above: Values): Values =>
  Object.fromEntries(
    Object.entries(shape.keys).flatMap(([name, key]) => {
      const [low, high] = [below[name], above[name]];
      if (!low || !high) return low || high ? [[name, (high ?? low)!]] : [];
      return [[name, { ...high, value: mergePlain(key.shape, low.value, high.value) }]];
    }),
  );

/** The settings that several files give together; those that come later weigh more. */
export const mergedSettings = (values: readonly SettingsValue[]): SettingsValue =>
  values.reduce<SettingsValue>(
    (below, above) => mergeObjects(settingsShape, below as Values, above as Values) as SettingsValue,
    {},
  );
