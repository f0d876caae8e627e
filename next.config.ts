import type { NextConfig } from 'next';

// Where the site lies on its host, as in `/greenroom`; default the root.
const basePath = (process.env.GREENROOM_BASE_PATH ?? '').replace(/\/+$/, '');

const config: NextConfig = {
  output: 'export',
  basePath,
  env: { GREENROOM_BASE_PATH: basePath }, // for what is no link and no import: the service worker and its files
  // A folder with an index.html is served at its address by every static host; a .html without its ending is not.
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm test` checks types, tests included, in a stage of its own.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: import.meta.dirname,
    // monaco-vim 0.4.4 asks for paths that monaco-editor 0.56 renamed.
    resolveAlias: {
      'monaco-editor/esm/vs/editor/editor.api': 'monaco-editor/editor/editor.api',
      'monaco-editor/esm/vs/editor/common/commands/shiftCommand': 'monaco-editor/editor/common/commands/shiftCommand',
    },
  },
};

export default config;
