import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium, launchOldChromium } from '../browser/launch-chromium.ts';
import { servedSite } from '../../test/test-help/served-site.ts';
import { clauseCopy } from '../../../src/cite/clause.ts';
import { runningText, type CitationSource } from '../../../src/cite/forms.ts';

const site = servedSite();

/** What every button of one kind puts on the clipboard, in the order of the page. */
async function copies(browser: Browser, path: string) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const kept: string[] = [];
    const keep = (text: string) => Promise.resolve(kept.push(text));
    Object.defineProperty(window, 'kept', { value: kept });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: keep,
        write: async ([item]: ClipboardItem[]) => {
          const types = ['text/plain', 'text/html'];
          const texts = await Promise.all(
            types.map(async (type) => (await item?.getType(type))?.text()),
          );
          await keep(texts.join('\n\n'));
        },
      },
    });
  });
  await page.goto(site.url + path);
  await page.mouse.move(5, 5);
  await page.waitForSelector('.tools');
  const found = await page.evaluate(async () => {
    const { kept } = window as unknown as { kept: string[] };
    const press = async (block: Element, what: string): Promise<string> => {
      const count = kept.length;
      const button = block.querySelector<HTMLElement>(`[data-copy=${what}]`);
      if (!button) throw new Error(`no button for ${what} in ${block.outerHTML}`);
      button.click();
      while (kept.length === count) await new Promise((resolve) => setTimeout(resolve, 1));
      return kept[kept.length - 1] ?? '';
    };
    document.querySelectorAll<HTMLElement>('.tools').forEach((button) => {
      button.click();
    });
    const list = [];
    for (const block of document.querySelectorAll('.it .cite-small, .tasks tr .cite-small')) {
      const url = block.closest('.it, tr')?.querySelector('a')?.href ?? '';
      const html = await (await fetch(url)).text();
      const own = new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelector<HTMLElement>('[data-document]')?.dataset;
      const link = await press(block, 'link');
      const citation = await press(block, 'citation');
      list.push({
        url,
        own: { document: own?.document, place: own?.place, clause: own?.clause },
        link,
        citation,
        clause: await press(block, 'clause'),
      });
    }
    return list;
  });
  await page.close();
  return found;
}

/** What the same buttons copy on the item's own page, which says it in its data. */
function wanted({ url, own }: Awaited<ReturnType<typeof copies>>[number]) {
  const whole = JSON.parse(own.document ?? '{}') as Omit<CitationSource, 'url' | 'place'>;
  const source = { ...whole, url, place: own.place ?? null };
  const { plain, html } = clauseCopy(own.clause?.split('\n') ?? [], source);
  return { link: url, citation: runningText(source), clause: [plain, html].join('\n\n') };
}

describe('an item inside a page of many', () => {
  it.each(['gj2022/', 'sx145/', 'sx2022/', 'mx2023/', 'xw2022/', 'sx145/3-1/'])(
    'copies the same bytes as on its own page: %s',
    async (path) => {
      const browser = await launchChromium();
      const found = await copies(browser, path);
      await browser.close();
      expect(found.length).toBeGreaterThan(0);
      for (const { url, own, ...copied } of found) {
        expect(copied).toEqual(wanted({ url, own, ...copied }));
      }
    },
    60_000,
  );

  it('does so in Chromium 92', async () => {
    const browser = await launchOldChromium();
    const found = await copies(browser, 'mx2023/');
    await browser.close();
    for (const { url, own, ...copied } of found) {
      expect(copied).toEqual(wanted({ url, own, ...copied }));
    }
  });
});
