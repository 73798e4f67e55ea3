import { build } from 'esbuild';
import { oldestBrowsers } from '../model/oldest-browsers.ts';

/**
 * Answers with a program as one classic script, which also runs from a page opened as a file.
 *
 * @param entry its first file, from the project's folder
 * @param before script that stands before it
 */
export async function bundledScript(entry: string, before = ''): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: oldestBrowsers,
    logLevel: 'silent',
  });
  const [program] = outputFiles;
  if (!program) throw new Error('esbuild gave no output');
  return new Response(`${before}${program.text}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
