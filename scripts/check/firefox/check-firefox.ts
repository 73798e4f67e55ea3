import { setTimeout as wait } from 'node:timers/promises';
import { PAGE_TYPES } from '../browser/page-types.ts';
import { startProgram } from '../../lib/io/start-program.ts';
import { withTempFolder } from '../../lib/io/with-temp-folder.ts';
import { listen } from '../../serve/listen.ts';
import { type Bidi, connectBidi } from './bidi.ts';
import { firstTab, type Tab } from './tab.ts';

/** Gives what `found` gives once that is not empty, or nothing after ten seconds. */
const UNTIL = (found: string) => `new Promise((resolve) => {
  const end = Date.now() + 10000;
  const look = () => {
    const value = ${found};
    if (value || Date.now() > end) resolve(String(value ?? ''));
    else setTimeout(look, 50);
  };
  look();
})`;

const SEARCH = UNTIL(`document.querySelector('#results')?.dataset.total`);

const CHECK_MEMO = `(async () => {
  const text = document.querySelector('#memo-text');
  text.value = '按照陕知组办发〔2022〕2号附件第45项。';
  text.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('#memo-check').click();
  return ${UNTIL(`document.querySelector('#memo-desk[data-shown]')?.innerText`)};
})()`;

/**
 * Opens every kind of page in Firefox, searches and checks a memo.
 *
 * @param program path of Firefox
 * @param url address of the site
 * @returns one line a fault
 */
export function checkFirefox(program: string, url: string): Promise<string[]> {
  return withTempFolder('firefox', async (profile) => {
    const { port, close } = await listen(() => undefined, 0);
    await close();
    const firefox = startProgram(
      program,
      ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`],
      { HOME: profile },
    );
    try {
      const bidi = await connect(port);
      if (!bidi) return [`does not start: ${firefox.output().slice(-500)}`];
      const faults = await checkPages(await firstTab(bidi), url);
      bidi.close();
      return faults;
    } finally {
      await firefox.stop();
    }
  });
}

async function connect(port: number): Promise<Bidi | null> {
  for (let left = 120; left > 0; left -= 1) {
    try {
      return await connectBidi(port);
    } catch {
      await wait(500);
    }
  }
  return null;
}

async function checkPages(tab: Tab, url: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, path } of PAGE_TYPES) {
    await tab.open(new URL(path.slice(1), url).href);
    await wait(300);
    const text = await tab.evaluate(`document.querySelector('main')?.innerText ?? ''`);
    if (text.length < 20) faults.push(`${name}: no text`);
    faults.push(...tab.takeErrors().map((error) => `${name}: ${error}`));
  }
  await tab.open(new URL('search/?q=%E5%9C%B0%E7%90%86%E6%A0%87%E5%BF%97', url).href);
  const total = Number(await tab.evaluate(SEARCH));
  if (!(total > 0)) faults.push(`search: ${total} results`);
  await tab.open(new URL('memo/', url).href);
  const desk = await tab.evaluate(CHECK_MEMO);
  if (!desk.includes('45')) faults.push('memo: no finding');
  return [...faults, ...tab.takeErrors()];
}
