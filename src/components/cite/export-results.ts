import type { ListFormat } from '../../export/client.ts';
import { offerFiles } from './offer-files.ts';
import { siteName } from './site-name.ts';
import { today } from './today.ts';

const panel = document.querySelector<HTMLElement>('[data-export-results]');
const results = document.querySelector<HTMLElement>('#results');

/** All records that the search found, listed or not yet. */
function foundIds(): string[] {
  return (results?.dataset.records ?? '').split(' ').filter((id) => id !== '');
}

/** Makes the file; the libraries and data load at this moment and not before. */
async function take(format: ListFormat, base: string): Promise<void> {
  const query = new URL(location.href).searchParams.get('q') ?? '';
  const [{ fetchList }, { downloadList }] = await Promise.all([
    import('../../export/fetch-list.ts'),
    import('../../export/download-list.ts'),
  ]);
  const wanted = {
    ids: foundIds(),
    title: `检索“${query}”的条目清单`,
    scope: `本清单列出检索“${query}”得到的条目，`,
    source: siteName(),
    url: location.href,
    date: today(),
  };
  await downloadList(format, await fetchList(wanted, base), 'search-results');
}

/** Shows the buttons while there is something to take, and how much it is. */
function refresh(): void {
  if (panel === null || results === null) return;
  const count = foundIds().length;
  panel.hidden = count === 0 || results.dataset.total === undefined;
  const number = panel.querySelector('[data-count]');
  if (number) number.textContent = `${count}`;
}

if (panel) offerFiles(panel, (format) => take(format, panel.dataset.base ?? '/'));

if (results) {
  new MutationObserver(refresh).observe(results, { attributes: true });
  refresh();
}
