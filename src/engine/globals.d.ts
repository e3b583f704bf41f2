// All that the engine takes from outside the language: the Encoding and HTML Standards of the web, and Node's Buffer for Latin-1.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}
/** Decodes base64 to one character a byte (HTML Standard, 8.3); throws at anything else. */
declare const atob: (base64: string) => string;
declare const Buffer: {
  from(
    buffer: ArrayBufferLike,
    byteOffset: number,
    length: number,
  ): { toString(encoding: 'latin1', start: number, end: number): string };
};
