/** Every mark of a decoder matches it, in lower case. */
export const HIDDEN_MARKS = [
  '%[2-7][0-9a-f]',
  '\\\\(u00|u\\{|x[2-7]|/)',
  '&(#|amp|[lg]t|quo|apo)',
  '["\'`](\\+| \\+ |\\.| \\. | & | )["\'`]',
].join('|');
