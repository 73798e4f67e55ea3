import { join } from 'node:path';
import { findChromium } from '../check/browser/find-chromium.ts';
import { PAGE_TYPES } from '../check/browser/page-types.ts';
import { installPackage } from '../lib/io/install-package.ts';
import { readIfFile } from '../lib/io/read-if-file.ts';
import { runNode } from '../lib/io/run.ts';
import { withTempFolder } from '../lib/io/with-temp-folder.ts';
import { table } from './table.ts';

/** Not a dependency: it brings a hundred packages and is needed here alone. */
const VERSION = '12.8.2';

const PAGES = ['home', 'document', 'item', 'unit', 'topic', 'search-empty', 'search', 'memo'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
  runtimeError?: { code: string };
}

/** Runs Lighthouse, mobile, on the main kinds of pages; a Markdown table. */
export async function lighthouseTable(url: string): Promise<string> {
  const folder = await installPackage('lighthouse', VERSION, '.cache/lighthouse');
  const rows: string[][] = [];
  for (const { name, path } of PAGE_TYPES.filter((type) => PAGES.includes(type.name))) {
    const report = await run(folder, new URL(path.slice(1), url).href);
    rows.push([
      name,
      ...CATEGORIES.map((id) => String(Math.round((report?.categories[id]?.score ?? 0) * 100))),
      report ? lost(report) : 'did not run',
    ]);
    console.log(rows.at(-1)?.join(' '));
  }
  return table([['page', ...CATEGORIES, 'points lost by'], ...rows]);
}

/** A trace now and then fails to record (NO_NAVSTART), which says nothing of the page. */
const TRIES = 3;

async function run(folder: string, url: string): Promise<Report | null> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const { report, output } = await tryOnce(folder, url);
    const fault = report ? report.runtimeError?.code : output.trim().split('\n').at(-1);
    if (report && fault === undefined) return report;
    console.log(`${url}: attempt ${attempt} of ${TRIES}: ${fault ?? ''}`);
  }
  return null;
}

async function tryOnce(
  folder: string,
  url: string,
): Promise<{ report: Report | null; output: string }> {
  const { path, env } = await findChromium();
  return withTempFolder('lighthouse', async (temp) => {
    const out = join(temp, 'report.json');
    const { output } = await runNode(
      [
        join(folder, 'cli/index.js'),
        url,
        '--quiet',
        '--output=json',
        `--output-path=${out}`,
        `--only-categories=${CATEGORIES.join(',')}`,
        '--chrome-flags=--headless --no-sandbox --disable-gpu',
      ],
      { env: { ...env, CHROME_PATH: path } },
    );
    const text = await readIfFile(out);
    return { report: text ? (JSON.parse(text.toString('utf8')) as Report) : null, output };
  });
}

function lost({ categories, audits }: Report): string {
  const ids = CATEGORIES.flatMap((id) =>
    (categories[id]?.auditRefs ?? [])
      .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
      .map((ref) => ref.id),
  );
  return ids.join(', ');
}
