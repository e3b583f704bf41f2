import type { Located } from './remarks.ts';

export interface TextShape {
  readonly type: 'text';
  /** What the text is, for people: `a JavaScript regular expression`. */
  readonly says: string;
  /** A regular expression that the whole text fits. */
  readonly pattern?: string;
}

export interface NumberShape {
  readonly type: 'number';
  readonly minimum: number;
  readonly maximum: number;
  readonly whole?: true;
}

export interface FlagShape {
  readonly type: 'flag';
}

export interface ChoiceShape {
  readonly type: 'choice';
  readonly of: readonly string[];
}

export interface ListShape {
  readonly type: 'list';
  readonly items: Shape;
  readonly mayBeEmpty?: true;
  /** Accepts one item without a list around it. */
  readonly orOne?: true;
}

/** A map whose keys are data. */
export interface RecordShape {
  readonly type: 'record';
  readonly keys: TextShape;
  readonly values: Shape;
  readonly mayBeEmpty?: true;
}

/** A map whose keys are known. */
export interface ObjectShape {
  readonly type: 'object';
  readonly keys: Readonly<Record<string, Key>>;
  /** Keys of which one at least is given. */
  readonly oneOf?: readonly string[];
  readonly mayBeEmpty?: true;
}

/** What may stand at a place of the settings file. `mayBeEmpty` accepts `[]`, `{}` and nothing at all. */
export type Shape = TextShape | NumberShape | FlagShape | ChoiceShape | ListShape | RecordShape | ObjectShape;

/** A setting: everything that the validator, the JSON schema and the documentation say about it comes from here. */
export interface Key {
  readonly shape: Shape;
  /** A sentence or two for people, in markdown. */
  readonly description: string;
  readonly required?: true;
  /** The value that holds when the key is absent. */
  readonly default?: string | boolean;
  /** YAML that shows the setting in use. */
  readonly example?: string;
}

export interface RecordEntry<V> {
  readonly key: Located<string>;
  readonly value: Value<V>;
}

type RequiredKeys<K> = { [P in keyof K]: K[P] extends { required: true } ? P : never }[keyof K];
type ShapeOf<K> = K extends { shape: infer S } ? S : never;
type ObjectValue<K> = { readonly [P in RequiredKeys<K>]: Value<ShapeOf<K[P]>> } & {
  readonly [P in Exclude<keyof K, RequiredKeys<K>>]?: Value<ShapeOf<K[P]>>;
};

type Plain<S> = S extends { type: 'text' }
  ? string
  : S extends { type: 'number' }
    ? number
    : S extends { type: 'flag' }
      ? boolean
      : S extends { type: 'choice'; of: readonly (infer C)[] }
        ? C
        : S extends { type: 'list'; items: infer I }
          ? readonly Value<I>[]
          : S extends { type: 'record'; values: infer V }
            ? readonly RecordEntry<V>[]
            : S extends { type: 'object'; keys: infer K }
              ? ObjectValue<K>
              : never;

/** The type of what was read at a place of that shape, with its position. */
export type Value<S> = Located<Plain<S>>;

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const NUMBER_KIND = { true: 'a whole number', false: 'a number' } as const;

/** What is expected at a place, in words: `a list of globs`, `error, warn or off`. */
export const expected = (shape: Shape): string => {
  switch (shape.type) {
    case 'text':
      return shape.says;
    case 'number':
      return `${NUMBER_KIND[`${shape.whole === true}`]} from ${shape.minimum} to ${shape.maximum}`;
    case 'flag':
      return 'true or false';
    case 'choice':
      return inWords(shape.of);
    case 'list':
      return shape.orOne ? `${expected(shape.items)}, or a list of such` : `a list, each item ${expected(shape.items)}`;
    case 'record':
      return `a map from ${shape.keys.says} to ${expected(shape.values)}`;
    case 'object':
      return `a map with ${inWords(Object.keys(shape.keys))}`;
  }
};
