import { build } from 'esbuild';
import { loadSite } from '../../data/load-site.ts';
import { memoData } from '../../memo/corpus/memo-data.ts';
import { oldestBrowsers } from '../../model/oldest-browsers.ts';

/**
 * The program of `/memo/` with its data: one classic script, which also runs from a page opened as a
 * file, and after which the page asks for nothing more. The data stand in it as one string, which a
 * browser passes over quickly; it is read when a memo comes.
 */
export async function GET(): Promise<Response> {
  const { documents, records, units } = await loadSite();
  const data = JSON.stringify(memoData({ documents, records, units }));
  const { outputFiles } = await build({
    entryPoints: ['src/components/memo/client/main.ts'],
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
  return new Response(`window.policyMemoData=${JSON.stringify(data)};\n${program.text}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
