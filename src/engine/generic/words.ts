/** The words of an identifier, lower-case: `dbPassword_2` gives db, password, 2; `API-Key` gives api, key. */
export const wordsOf = (identifier: string): string[] =>
  (identifier.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
