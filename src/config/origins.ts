import type { Layer } from './layers.ts';
import type { Located, Place } from './remarks.ts';
import { type SettingsValue, settingsShape } from './settings-shape.ts';
import type { Key } from './shape.ts';
import { conditionWords } from './suppressions.ts';

/** A setting that holds, its value in words, and where it was set. */
export interface Origin {
  /** As messages name it: `minConfidence`, `rules.aws-account-id`. */
  readonly key: string;
  readonly value: string;
  /** `FILE:LINE`, the environment variable, or `default`. */
  readonly from: string;
}

const placeIn = ({ level, file }: Layer, { at }: Place): string =>
  level === 'environment' ? `environment variable ${file}` : `${file}:${at.line}`;

type Plain = Located<string | number | boolean>;

/** The single settings of a layer, by their keys. Of several layers the last holds. */
const singles = ({
  minConfidence,
  hook,
  inlineAllow,
  inlineAllowOthers,
}: SettingsValue): readonly [string, Plain | undefined][] => [
  ['minConfidence', minConfidence],
  ['hook.preExisting', hook?.value.preExisting],
  ['inlineAllow', inlineAllow],
  ['inlineAllowOthers', inlineAllowOthers],
];

const entries = ({ rules, accounts, custom }: SettingsValue): readonly [string, Located<unknown>, string][] =>
  [
    ...(rules?.value ?? []).map(({ key, value }) => [`rules.${key.value}`, value, value.value] as const),
    ...(accounts?.value ?? []).map(({ key, value }) => [`accounts.${key.value}`, value, value.value] as const),
    ...(custom?.value ?? []).map(
      (entry) => [`custom.${entry.value.id.value}`, entry, entry.value.description?.value ?? 'a rule'] as const,
    ),
  ].map(([key, place, value]) => [key, place, value]);

const defaultOf = (path: string): string | undefined => {
  let keys: Readonly<Record<string, Key>> = settingsShape.keys;
  const names = path.split('.');
  for (const name of names.slice(0, -1)) {
    const shape = keys[name]?.shape;
    keys = shape?.type === 'object' ? shape.keys : {};
  }
  const known = keys[names.at(-1) ?? '']?.default;
  return known === undefined ? undefined : String(known);
};

const singleOrigin = (key: string, layers: readonly Layer[]): Origin[] => {
  for (const layer of [...layers].reverse()) {
    const value = singles(layer.value).find(([name]) => name === key)?.[1];
    if (value) return [{ key, value: String(value.value), from: placeIn(layer, value) }];
  }
  const value = defaultOf(key);
  return value === undefined ? [] : [{ key, value, from: 'default' }];
};

const allowOrigins = (layer: Layer): Origin[] =>
  (layer.value.allow?.value ?? []).map((entry) => ({
    key: 'allow',
    value: conditionWords(entry),
    from: placeIn(layer, entry),
  }));

/** All settings that are set, and the single ones that are not with their defaults. */
export const originsOf = (layers: readonly Layer[]): Origin[] => {
  const named = new Map<string, Origin>();
  for (const layer of layers)
    for (const [key, place, value] of entries(layer.value)) named.set(key, { key, value, from: placeIn(layer, place) });
  const keys = singles({}).map(([key]) => key);
  return [...named.values(), ...layers.flatMap(allowOrigins), ...keys.flatMap((key) => singleOrigin(key, layers))];
};
