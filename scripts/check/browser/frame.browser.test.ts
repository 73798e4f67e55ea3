import { expect, it } from 'vitest';
import { servedSite } from '../../test/test-help/served-site.ts';
import { startedBrowser } from '../../test/test-help/started-browser.ts';

const site = servedSite();
const browser = startedBrowser();

it.each([1280, 320])(
  'draws the rule of the foot as wide as that of the title at %d px',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.url}about/`);
    const rules = await page.evaluate(() => {
      const title = document.querySelector('.title')?.getBoundingClientRect();
      const foot = document.querySelector('.foot');
      const text = foot?.querySelector('nav')?.getBoundingClientRect();
      if (!foot || !title || !text) return null;
      return {
        title: [title.left, title.right],
        foot: [text.left, text.right],
        outer: getComputedStyle(foot).borderTopWidth,
        inner: getComputedStyle(foot, '::before').borderTopWidth,
      };
    });
    expect(rules?.foot).toEqual(rules?.title);
    expect([rules?.outer, rules?.inner]).toEqual(['0px', '1px']);
    await page.close();
  },
);

it('shows the words in the search box of the home page whole at 320 px', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(site.url);
  const [words, room] = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('main input[name=q]');
    if (!input) return [0, -1];
    const style = getComputedStyle(input);
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return [0, -1];
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const inner =
      input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return [canvas.measureText(input.placeholder).width, inner];
  });
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(room);
  await page.close();
});
