/** A path as the glob that fits it alone: from the top of the repository, special characters as themselves. */
export const globLiteral = (path: string): string => {
  const escaped = path.replace(/[\\*?[\]{}!()+@]/g, '\\$&');
  return escaped.includes('/') ? escaped : `/${escaped}`;
};
