/** A piece of a regular expression's source; together the pieces make up the source. */
export interface Token {
  readonly type: 'escape' | 'class' | 'open' | 'text';
  readonly text: string;
}

const TOKEN =
  /(?<escape>\\(?:k<[^>]*>|c[A-Za-z]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[0-9]+|[\s\S]))|(?<class>\[(?:\\[\s\S]|[^\]\\])*\])|(?<open>\((?:\?(?:<[=!]|<[^>]*>|[=!:]|[A-Za-z-]+:))?)|(?<text>[\s\S])/gu;

/** Splits the source of a valid regular expression (without the flags u and v). */
export const tokensOf = (source: string): Token[] =>
  [...source.matchAll(TOKEN)].map(({ 0: text, groups = {} }) => {
    const type = groups.escape ? 'escape' : groups.class ? 'class' : groups.open ? 'open' : 'text';
    return { type, text };
  });

const NAMED = /^\(\?<(?![=!])([^>]*)>$/;

/** True for the opening of a group that is counted: `(` and `(?<name>`. */
export const isCapture = ({ type, text }: Token): boolean => type === 'open' && (text === '(' || NAMED.test(text));

/** The name of a named group, from its opening. */
export const groupName = ({ type, text }: Token): string | undefined =>
  type === 'open' ? NAMED.exec(text)?.[1] : undefined;
