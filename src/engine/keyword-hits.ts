/** Told of every place where a keyword stands: which one, and the offset just behind it, in ascending order. */
export type OnHit = (keyword: number, end: number) => void;

/** Finds all keywords in a content, in any ASCII letter case. */
export type Prefilter = (bytes: Uint8Array, onHit: OnHit) => void;
