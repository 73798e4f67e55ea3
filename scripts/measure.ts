/**
 * `npm run measure`: measures dist/ and writes .docs/MEASURED.md, with what `npm run bench` and
 * `npm run bench:search` measured last.
 */
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import { withBrowser } from './check/browser/with-browser.ts';
import { needSite } from './build/need-site.ts';
import { runCommand } from './lib/command/run-command.ts';
import { readIfFile } from './lib/io/read-if-file.ts';
import { writeFileIn } from './lib/io/write-file.ts';
import { accessibilityTable } from './measure/accessibility.ts';
import { benchTable } from './measure/bench-table.ts';
import { lighthouseTable } from './measure/lighthouse.ts';
import { pageWeights, weightTable } from './measure/page-weights.ts';
import { searchTable } from './measure/search-table.ts';
import { sizeTable } from './measure/sizes.ts';

/** A heading of the page and what stands under it. */
type Section = readonly [heading: string, body: string];

await runCommand(async () => {
  await needSite('dist', '/');
  const sections = [...(await withBrowser('dist', inBrowser)), ...(await ofFiles())];
  const markdown = `# Measured\n\nWritten by \`npm run measure\` from what it measured; do not edit.\n\n${sections
    .map(([title, body]) => `## ${title}\n\n${body}\n`)
    .join('\n')}`;
  await writeFileIn('.docs/MEASURED.md', await format(markdown, { parser: 'markdown' }));
  console.log('.docs/MEASURED.md');
  return 0;
});

async function inBrowser(browser: Browser, url: string): Promise<Section[]> {
  return [
    [
      'Page weights',
      `Everything that a browser with an empty cache asks for before the reader acts, idle loading
included, bodies as transferred with gzip. Budget: an item page 12 KB, a document page its own text
and 12 KB.\n\n${weightTable(await pageWeights(browser, url))}`,
    ],
    [
      'Accessibility',
      `Violations that axe finds with all its rules, what is folded opened; a page that scrolls
sideways counts as one. Budget: 0.\n\n${await accessibilityTable(browser, url)}`,
    ],
    [
      'Lighthouse',
      `Mobile. Budget: 100. The policy of /memo/ forbids every request (\`connect-src 'none'\`), that of
Lighthouse for robots.txt too: what the memo page loses by robots-txt is the price of its promise.\n\n${await lighthouseTable(url)}`,
    ],
  ];
}

async function ofFiles(): Promise<Section[]> {
  const text = async (path: string) => (await readIfFile(path))?.toString('utf8') ?? null;
  return [
    ['Sizes', await sizeTable('dist', 'dist-offline/shaanxi-ip-policy.zip')],
    [
      'Builds',
      `By \`npm run bench\`: whole documents multiplied. CPU is the time of all processors.\n\n${benchTable(await text('.cache/bench.json'))}`,
    ],
    [
      'Search',
      `By \`npm run bench:search\`, in Chromium, random substrings of 2 to 12 characters.\n\n${searchTable(await text('.cache/bench-search.json'))}`,
    ],
  ];
}
