// Only the histories of the benchmark, kept as a result of their own: KEYWARDEN_BENCH_HISTORY=CLONE:CLONE… node …
import { keep } from '../results.mjs';
import { historyLines } from './history.mjs';

keep('bench-history', ['Medians of runs in turn (A B A B …).', '', ...historyLines()]);
