// What we use of the WebAssembly JavaScript interface, which the type definitions of Node leave to those of browsers.
declare namespace WebAssembly {
  class Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports?: object);
    readonly exports: unknown;
  }
}

declare module '*.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}
