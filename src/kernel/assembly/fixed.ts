import { buildTable, DISTANCE, DISTANCE_BITS, LITLEN, LITLEN_BITS } from './huffman';

/** The tables of the fixed codes (RFC 1951, section 3.2.6), made once: half of the small objects of a pack need them. */
const LITLEN_SIZE: usize = 4 << LITLEN_BITS;
const DISTANCE_SIZE: usize = 4 << DISTANCE_BITS;
const litlenTable: usize = memory.data(4 << LITLEN_BITS, 16);
const distanceTable: usize = memory.data(4 << DISTANCE_BITS, 16);
const lengths: usize = memory.data(288);
let isMade: bool = false;

function make(): void {
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  buildTable(litlenTable, LITLEN_BITS, lengths, 288, LITLEN);
  memory.fill(lengths, 5, 32);
  buildTable(distanceTable, DISTANCE_BITS, lengths, 32, DISTANCE);
  isMade = true;
}

/** Copies them to where a block is decoded. */
export function takeFixed(toLitlen: usize, toDistance: usize): void {
  if (!isMade) make();
  memory.copy(toLitlen, litlenTable, LITLEN_SIZE);
  memory.copy(toDistance, distanceTable, DISTANCE_SIZE);
}
