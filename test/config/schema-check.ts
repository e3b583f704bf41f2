import type { JsonSchema } from '../../src/config/json-schema.ts';

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const isType = (value: unknown, type: string): boolean =>
  typeOf(value) === type || (type === 'number' && typeOf(value) === 'integer');

type Keyword = (value: unknown, argument: never, schema: JsonSchema) => boolean;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeOf(value) === 'object' ? Object.entries(value as object) : [];

/** The keywords of draft 2020-12 that our schema uses, by https://json-schema.org/draft/2020-12/json-schema-validation. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (value, types: string | string[]) => [types].flat().some((type) => isType(value, type)),
  enum: (value, values: unknown[]) => values.includes(value),
  pattern: (value, pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minimum: (value, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value, most: number) => typeof value !== 'number' || value <= most,
  minItems: (value, least: number) => !Array.isArray(value) || value.length >= least,
  items: (value, schema: JsonSchema) => !Array.isArray(value) || value.every((item) => fitsSchema(item, schema)),
  required: (value, keys: string[]) =>
    typeOf(value) !== 'object' || keys.every((key) => Object.hasOwn(value as object, key)),
  anyOf: (value, schemas: JsonSchema[]) => schemas.some((schema) => fitsSchema(value, schema)),
  propertyNames: (value, schema: JsonSchema) => entriesOf(value).every(([key]) => fitsSchema(key, schema)),
  properties: (value, schemas: Record<string, JsonSchema>) =>
    entriesOf(value).every(([key, inner]) => !Object.hasOwn(schemas, key) || fitsSchema(inner, schemas[key]!)),
  additionalProperties: (value, schema: JsonSchema | false, { properties = {} }) =>
    entriesOf(value)
      .filter(([key]) => !Object.hasOwn(properties as object, key))
      .every(([, inner]) => schema !== false && fitsSchema(inner, schema)),
};

const ANNOTATIONS: readonly string[] = ['$schema', 'title', 'description', 'default', 'format'];

/** Whether a value fits a JSON schema. @throws Error for a keyword that it does not know */
export const fitsSchema = (value: unknown, schema: JsonSchema): boolean =>
  Object.entries(schema).every(([keyword, argument]) => {
    if (ANNOTATIONS.includes(keyword)) return true;
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(value, argument as never, schema);
  });
