// Texts that the build makes of src/page/, and bundles.
declare module '*.txt' {
  const text: string;
  export default text;
}
