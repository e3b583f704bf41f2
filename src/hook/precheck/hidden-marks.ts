/** Every mark of a decoder matches it. Letter case counts. */
export const HIDDEN_MARKS = [
  '%[2-7][0-9A-Fa-f]',
  '\\\\([Uu]00|[Uu]\\{|[Xx][2-7]|/)',
  '&(#|[Aa][Mm][Pp]|[LlGg][Tt]|[Qq][Uu][Oo]|[Aa][Pp][Oo])',
  '["\'`](\\+| \\+ |\\.| \\. | & | )["\'`]',
].join('|');
