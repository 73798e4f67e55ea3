import type { ListFormat } from '../../export/client.ts';
import { SITE_NAME } from '../../view/site-name.ts';
import { offerFiles } from './offer-files.ts';
import { today } from './today.ts';

const panel = document.querySelector<HTMLElement>('[data-export-results]');
const results = document.querySelector<HTMLElement>('#results');

/** The records that the list shows now. */
function shownIds(): string[] {
  const items = results?.querySelectorAll<HTMLElement>('[data-record]') ?? [];
  return Array.from(items, (item) => item.dataset.record ?? '').filter((id) => id !== '');
}

/** Makes the file; the libraries and data load at this moment and not before. */
async function take(format: ListFormat, base: string): Promise<void> {
  const query = new URL(location.href).searchParams.get('q') ?? '';
  const [{ fetchList }, { downloadList }] = await Promise.all([
    import('../../export/fetch-list.ts'),
    import('../../export/download-list.ts'),
  ]);
  const wanted = {
    ids: shownIds(),
    title: `检索“${query}”的条目清单`,
    scope: `本清单列出检索“${query}”得到的条目，`,
    source: SITE_NAME,
    url: location.href,
    date: today(),
  };
  await downloadList(format, await fetchList(wanted, base), 'search-results');
}

/** Shows the buttons while there is something to take, and how many results the list leaves out. */
function refresh(): void {
  if (panel === null || results === null) return;
  const count = shownIds().length;
  const total = Number(results.dataset.total ?? count);
  panel.hidden = count === 0;
  const status = panel.querySelector('[aria-live]');
  if (status) status.textContent = total > count ? `（列出${count}条，共${total}条）` : '';
}

if (panel) offerFiles(panel, (format) => take(format, panel.dataset.base ?? '/'));

if (results) {
  new MutationObserver(refresh).observe(results, { childList: true, attributes: true });
  refresh();
}
