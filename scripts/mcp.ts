/** `npm run mcp`: a server of the Model Context Protocol over standard input and output, over `content/`. */
import { siteRoot } from '../src/cite/absolute-url.ts';
import { explainError } from './lib/command/explain-error.ts';
import { readContent } from './lib/io/read-content.ts';
import { siteSettings } from './lib/settings/site-settings.ts';
import { assistantData } from './serve/assistant/data.ts';
import { serveAssistant } from './serve/assistant/server.ts';

try {
  const { origin, base } = siteSettings(process.env);
  const root = siteRoot(origin, base);
  await serveAssistant(assistantData(await readContent(), root));
} catch (error) {
  // Standard output belongs to the protocol.
  console.error(`错误：${explainError(error)}`);
  process.exitCode = 1;
}
