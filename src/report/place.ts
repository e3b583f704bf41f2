import type { Place } from '../engine/chunk.ts';
import { printable } from './printable.ts';

const SHORT_ID = 10;

/** What a place is called in a report: its path, or what it is when it has none. */
export const nameOf = (place: Place): string => {
  if (place.path !== '') return printable(place.path);
  if (place.kind === 'stdin') return '<stdin>';
  if (place.kind === 'ref') return '<ref>';
  if (place.kind === 'message') return '<commit message>';
  const kind = place.kind === 'file' ? 'blob' : place.kind;
  const within = place.submodule === undefined ? '' : `${printable(place.submodule)}/`;
  return `${within}<${kind} ${place.object?.slice(0, SHORT_ID) ?? ''}>`;
};
