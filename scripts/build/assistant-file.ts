import { build, type Plugin } from 'esbuild';
import { siteRoot } from '../../src/cite/absolute-url.ts';
import type { Content } from '../lib/io/read-content.ts';
import type { SiteSettings } from '../lib/settings/site-settings.ts';
import { assistantData } from '../serve/assistant/data.ts';

/** Where the single file of the assistants' server stands in `dist/`. */
export const ASSISTANT_FILE = 'mcp/policy-mcp.mjs';

/** Starts the server over the data that stands in the same file. */
const START = `
import { serveAssistant } from './scripts/serve/assistant/server.ts';
import data from 'assistant-data';
await serveAssistant(data);
`;

/** The data as a module of its own name, parsed when the file starts. */
const dataModule = (data: unknown): Plugin => ({
  name: 'assistant-data',
  setup(builder) {
    builder.onResolve({ filter: /^assistant-data$/ }, ({ path }) => ({ path, namespace: 'data' }));
    builder.onLoad({ filter: /.*/, namespace: 'data' }, () => ({
      contents: JSON.stringify(data),
      loader: 'json',
    }));
  },
});

/** One file that runs with Node alone, also on a machine without network: server, search, memo, data. */
export async function assistantFile(content: Content, settings: SiteSettings): Promise<string> {
  const data = assistantData(content, siteRoot(settings.origin, settings.base));
  const { outputFiles } = await build({
    stdin: { contents: START, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages that ask for Node's modules by require find them in a module too.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
    logLevel: 'silent',
    plugins: [dataModule(data)],
  });
  const [output] = outputFiles;
  if (!output) throw new Error('esbuild gave no output');
  return output.text;
}
