import type { Rule } from '../engine/rule.ts';
import type { Layer } from './layers.ts';
import type { Place } from './remarks.ts';
import type { CustomValue, SettingsValue } from './settings-shape.ts';

/** A setting of the user's own that does not hold, and where it stands. */
export interface Idle {
  readonly file: string;
  readonly place: Place;
}

const RANK = { error: 2, warn: 1, off: 0 } as const;

/** A rule of one's own that neither weighs less nor lets anything pass. */
const isStrict = ({ value: { allow, severity } }: CustomValue): boolean => !allow && severity?.value !== 'warn';

type Rules = NonNullable<SettingsValue['rules']>['value'];

const isRaised = ({ key, value }: Rules[number], builtIn: readonly Rule[]): boolean => {
  const own = builtIn.find(({ id }) => id === key.value)?.severity ?? 'error';
  return RANK[value.value] >= RANK[own];
};

/** What of a user's settings can only make more be found. */
const strictPart = (value: SettingsValue, builtIn: readonly Rule[]): SettingsValue => {
  const { rules, custom, minConfidence, hook, inlineAllow, inlineAllowOthers, accounts } = value;
  return {
    ...(rules && { rules: { ...rules, value: rules.value.filter((entry) => isRaised(entry, builtIn)) } }),
    ...(custom && { custom: { ...custom, value: custom.value.filter(isStrict) } }),
    ...(minConfidence && minConfidence.value !== 'high' && { minConfidence }),
    ...(hook && hook.value.preExisting?.value !== 'ignore' && { hook }),
    ...(inlineAllow && !inlineAllow.value && { inlineAllow }),
    ...(inlineAllowOthers && !inlineAllowOthers.value && { inlineAllowOthers }),
    ...(accounts && { accounts }),
  };
};

const idlePlaces = (value: SettingsValue, builtIn: readonly Rule[]): Place[] => [
  ...(value.rules?.value ?? []).filter((entry) => !isRaised(entry, builtIn)).map(({ value: severity }) => severity),
  ...(value.custom?.value ?? []).filter((entry) => !isStrict(entry)),
  ...(value.allow?.value ?? []),
  ...(value.minConfidence?.value === 'high' ? [value.minConfidence] : []),
  ...(value.hook?.value.preExisting?.value === 'ignore' ? [value.hook.value.preExisting] : []),
];

/**
 * What of a user's own settings holds in a repository that has settings: what makes more be found, and nothing that lets
 * more pass. A repository's policy is not weakened by what somebody has at home.
 * @returns the layer as far as it holds, and what of it does not
 */
export const tightening = (
  layer: Layer,
  builtIn: readonly Rule[],
): { readonly layer: Layer; readonly idle: readonly Idle[] } => ({
  layer: { ...layer, value: strictPart(layer.value, builtIn) },
  idle: idlePlaces(layer.value, builtIn).map((place) => ({ file: layer.file, place })),
});
