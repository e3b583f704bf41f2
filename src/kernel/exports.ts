/** What the WebAssembly module offers; see the functions of the same names in `assembly/`. Addresses are byte offsets. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  heapBase(): number;
  inflate(from: number, end: number, to: number, size: number): number;
  resultSize(delta: number, size: number): number;
  applyDelta(
    delta: number,
    deltaSize: number,
    base: number,
    baseSize: number,
    to: number,
    size: number,
    news: number,
  ): number;
  placeShares(single: number, pairs: number): void;
  layOut(at: number, tableShift: number, keywords: number, count: number, room: number): number;
  findAll(
    table: number,
    shift: number,
    start: number,
    size: number,
    from: number,
    room: number,
    roomEnd: number,
  ): number;
  hitsWritten(): number;
  placeGrams(
    table: number,
    count: number,
    texts: number,
    starts: number,
    anchors: number,
    sought: number,
    room: number,
  ): void;
  configureHits(
    before: number,
    behind: number,
    runsBefore: number,
    runsBehind: number,
    shortestRun: number,
    marks: number,
  ): void;
  tellHitsIn(from: number, to: number): void;
  findHits(table: number, content: number, size: number, from: number, room: number, roomEnd: number): number;
  findEncoded(content: number, size: number, from: number, room: number, roomEnd: number): number;
  hitsEnd(): number;
  placeMemo(memory: number, slots: number, states: number, mostNumbers: number): void;
  resetMemo(): void;
  numbersLeft(): number;
  stateOf(number: number): number;
  setState(number: number, state: number): void;
  placeMarks(at: number, most: number): void;
  placeTexts(at: number, size: number, list: number, most: number): void;
  placeWindows(at: number, most: number): void;
  marksWritten(): number;
  textsWritten(): number;
  textBytes(): number;
  windowsWritten(): number;
  clearMarks(): void;
  clearTexts(): void;
  clearWindows(): void;
  dropCleanMarks(): number;
  placeKeywords(table: number, shift: number, farthest: number, everyLine: boolean): void;
  placeBeside(
    isMixed: boolean,
    index: number,
    table: number,
    shift: number,
    tooLong: number,
    before: number,
    behind: number,
  ): void;
  configureLines(longestLine: number, lineReach: number): void;
  configureAround(reach: number, before: number, behind: number): void;
  configureRuns(shortestRun: number, fullLine: number): void;
  configureSeeds(ofBase64: number, ofHex: number): void;
  configureBeside(shortestOther: number): void;
  configureZones(before: number, behind: number, shortestEncoded: number): void;
  seed(a: bigint, b: bigint, c: bigint): void;
  mayGive(from: number, needsDigit: boolean, end: number): number;
  mayBeUtf16(at: number, size: number): number;
  begin(at: number, size: number, news: number, count: number): void;
  search(): number;
  inheritMarks(delta: number, deltaSize: number, marks: number, count: number, again: boolean): number;
  beginTree(content: number, size: number, idSize: number, news: number, count: number): void;
  searchTree(): number;
}
