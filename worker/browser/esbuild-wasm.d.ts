// The browser build as an ES module; the package's types name only its CommonJS main file.
declare module 'esbuild-wasm/esm/browser.js' {
  export * from 'esbuild-wasm';
}
