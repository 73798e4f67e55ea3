import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import remarkGfm from 'remark-gfm';
import { minifySync } from 'vite';
import { siteSettings } from './scripts/lib/settings/site-settings.ts';
import { oldestBrowsers } from './src/model/oldest-browsers.ts';

/**
 * Markdown as the source prints it. Smart punctuation would change verbatim quotes and dots, and a
 * single `~` between figures (2022~2025) is a dash in Chinese text, never struck-out text.
 */
const verbatim = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [[remarkGfm, { singleTilde: false }]],
});

/**
 * Vite puts a helper of 900 bytes on every page with a script that loads another later, to fetch its
 * styles and parts early. Ours have no styles, and their parts are few: the imports stay as written.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'post',
  apply: 'build',
  renderChunk: (code) => {
    if (!code.includes('__VITE_PRELOAD__')) return null;
    const plain = code
      .replace(/^import \{[^}]*__vitePreload[^}]*\} from "[^"]*preload-helper[^"]*";$/m, '')
      .replaceAll('__vitePreload(', '(')
      .replaceAll(', __VITE_PRELOAD__)', ')()');
    // The helper is taken out below: what still asked for it would break in the browser.
    if (plain.includes('__vitePreload')) throw new Error('plain-imports does not know this import');
    return { code: plain, map: null };
  },
  generateBundle: (_, bundle) => {
    for (const name of Object.keys(bundle))
      if (name.includes('/preload-helper.')) delete bundle[name];
  },
};

/** Scripts that a page names by address are files to Vite: it leaves them as they are written. */
const smallScripts = {
  name: 'small-scripts',
  apply: 'build',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.js')) continue;
      // The names on the top level of a classic script are those of every other.
      const options = { compress: true, mangle: { toplevel: false } };
      file.source = minifySync(file.fileName, String(file.source), options).code;
    }
  },
};

const { origin, base } = siteSettings(process.env);

export default defineConfig({
  // Where the site will stand; both may be changed for one build without touching a file.
  site: origin,
  base,
  output: 'static',
  // Beside the other things that may be thrown away, and never shared through node_modules.
  cacheDir: './.cache/astro',
  // Contract: every address ends in a slash and answers 200 by itself.
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A strict content policy allows style sheets of our own, no inline ones.
    inlineStylesheets: 'never',
  },
  // The rules of JSX: a line break between two tags of a template leaves no blank between two Han
  // characters.
  compressHTML: 'jsx',
  markdown: { processor: verbatim, syntaxHighlight: false },
  integrations: [mdx()],
  // Two pages with one address must never be settled by whichever comes last.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports, smallScripts],
    // Helpers for old browsers wherever a color-scheme is named; no style of ours uses light-dark().
    css: { lightningcss: { exclude: Features.LightDark } },
    build: {
      // Small scripts and images stay files for the same policy.
      assetsInlineLimit: 0,
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
    },
  },
});
