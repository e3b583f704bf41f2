/** A text as YAML: between single quotes, in which nothing but those is special, or as JSON. */
export const scalar = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
