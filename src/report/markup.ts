import { printable } from './printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands in XML or HTML as itself; control characters, which XML 1.0 cannot hold, show as their code. */
export const markup = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
