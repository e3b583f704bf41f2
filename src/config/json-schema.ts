import { settingsShape } from './settings-shape.ts';
import type { Key, ListShape, NumberShape, ObjectShape, RecordShape, Shape } from './shape.ts';

/** A JSON schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON schema (draft 2020-12) of the settings file, for editors. */
export const jsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'keywarden settings',
  description: 'What .keywarden.yaml may hold.',
  ...schemaOf(settingsShape),
});

type Schematic<S extends Shape> = (shape: S) => JsonSchema;

const schemaOf: Schematic<Shape> = (shape) => (SCHEMAS[shape.type] as Schematic<Shape>)(shape);

const typeOf = (type: string, { mayBeEmpty }: { readonly mayBeEmpty?: true }): string | string[] =>
  mayBeEmpty ? [type, 'null'] : type;

const keySchema = (name: string, { shape, description, ...key }: Key): JsonSchema => ({
  title: name,
  description,
  ...schemaOf(shape),
  ...(key.default === undefined ? {} : { default: key.default }),
});

const numberSchema: Schematic<NumberShape> = ({ whole, minimum, maximum }) => ({
  type: whole ? 'integer' : 'number',
  minimum,
  maximum,
});

const listSchema: Schematic<ListShape> = (shape) => {
  const list = {
    type: typeOf('array', shape),
    items: schemaOf(shape.items),
    ...(shape.mayBeEmpty ? {} : { minItems: 1 }),
  };
  return shape.orOne ? { anyOf: [schemaOf(shape.items), list] } : list;
};

const recordSchema: Schematic<RecordShape> = (shape) => ({
  type: typeOf('object', shape),
  propertyNames: { pattern: shape.keys.pattern ?? '' },
  additionalProperties: schemaOf(shape.values),
});

const objectSchema: Schematic<ObjectShape> = (shape) => {
  const required = Object.keys(shape.keys).filter((key) => shape.keys[key]!.required);
  return {
    type: typeOf('object', shape),
    properties: Object.fromEntries(Object.entries(shape.keys).map(([name, key]) => [name, keySchema(name, key)])),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...(shape.oneOf ? { anyOf: shape.oneOf.map((key) => ({ required: [key] })) } : {}),
  };
};

const SCHEMAS: { readonly [T in Shape['type']]: Schematic<Extract<Shape, { type: T }>> } = {
  text: ({ pattern }) => ({ type: 'string', ...(pattern ? { pattern } : {}) }),
  number: numberSchema,
  flag: () => ({ type: 'boolean' }),
  choice: (shape) => ({ enum: shape.of }),
  list: listSchema,
  record: recordSchema,
  object: objectSchema,
};
