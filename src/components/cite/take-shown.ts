import type { ListFormat } from '../../export/client.ts';
import type { ListedUnit } from '../../export/task-list.ts';
import { joinedPath } from '../../edition/page-edition.ts';
import { shownItems } from '../enhance/shown-items.ts';
import { offerFiles } from './offer-files.ts';
import { siteName } from './site-name.ts';
import { today } from './today.ts';

/** Base of the site, with a slash at both ends, and the panel's other facts. */
const factsOf = ({ base = '/', counter = '', file, unit, heading }: DOMStringMap) => ({
  base,
  counter,
  file,
  unit,
  heading,
});

/** The page's address below the base as one word: `/unit/sx-zscqj/` to `unit-sx-zscqj`. */
const pageName = (base: string): string =>
  location.pathname.slice(base.length).replace(/\/$/, '').replaceAll('/', '-');

const pageHeading = (): string => document.querySelector('h1')?.textContent ?? '';

/** The record that an item lists is where its first link leads. */
function recordOf(item: HTMLElement, base: string): string {
  const path = item.querySelector('a')?.pathname ?? '';
  return path.slice(base.length).replace(/\/$/, '');
}

/** Makes a file of the records that are shown, a unit's with the rows that are shown. */
async function takeRecords(
  format: ListFormat,
  items: readonly HTMLElement[],
  said: string,
  { base, counter, unit, heading = pageHeading() }: ReturnType<typeof factsOf>,
): Promise<void> {
  const [{ fetchList }, { downloadList }] = await Promise.all([
    import('../../export/fetch-list.ts'),
    import('../../export/download-list.ts'),
  ]);
  const rows = items.map((item) => ({
    id: recordOf(item, base),
    role: item.dataset.role,
    basis: item.dataset.basis,
  }));
  const wanted = {
    ids: [...new Set(rows.map(({ id }) => id))],
    title: `${heading}（筛选出的${items.length}${counter}）`,
    scope: `本清单列出“${heading}”${said && `中符合${said}`}的条目，`,
    source: siteName(),
    url: location.href,
    date: today(),
    shows: (id: string, { role, basis }: ListedUnit) =>
      rows.some(
        (row) =>
          row.id === id &&
          (row.role === undefined || row.role === role) &&
          (row.basis === undefined || row.basis === basis),
      ),
  };
  const list = await fetchList(unit === undefined ? wanted : { ...wanted, unit }, base);
  await downloadList(format, list, `${pageName(base)}-shown`);
}

/** Makes the panels of the page hand out what their lists show. */
export function takeLists(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('[data-take-shown]')) connect(panel);
}

function connect(panel: HTMLElement): void {
  const group = panel.closest<HTMLElement>('[data-filter]');
  const list = document.getElementById(group?.dataset.filter ?? '');
  const facts = factsOf(panel.dataset);
  const count = panel.querySelector('[data-count]');
  const refresh = () => {
    const shown = shownItems(list).length;
    panel.hidden = shown === 0 || group?.dataset.said === undefined;
    if (count) count.textContent = `导出列出的${shown}${facts.counter}：`;
  };
  offerFiles(panel, async (format) => {
    const items = shownItems(list);
    if (facts.file === undefined)
      return takeRecords(format, items, group?.dataset.said ?? '', facts);
    const { downloadRows } = await import('../../export/download-rows.ts');
    return downloadRows(
      `${facts.base}${joinedPath(facts.file)}`,
      items.map(({ dataset }) => Number(dataset.at)),
      `${pageName(facts.base)}-shown`,
    );
  });
  group?.addEventListener('listed', refresh);
  refresh();
}
