/** An empty module with two tables, which is what Pagefind's WebAssembly needs of the browser. */
const TWO_TABLES = new Uint8Array([
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x04, 0x07, 0x02, 0x70, 0x00, 0x00, 0x6f, 0x00,
  0x00,
]);

/** Whether Pagefind can run here: over HTTP, from Chromium 96 on; asked without downloading it. */
export function runsPagefind(root: URL): boolean {
  return (
    root.protocol !== 'file:' &&
    typeof WebAssembly === 'object' &&
    typeof DecompressionStream === 'function' &&
    WebAssembly.validate(TWO_TABLES)
  );
}
