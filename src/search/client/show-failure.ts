import { element } from './element.ts';
import { endWaiting } from './end-waiting.ts';
import type { PageParts } from './page-parts.ts';

/** Says that the index did not load, which is not the same as “nothing found”, and offers a retry. */
export function showFailure(parts: PageParts, retry: () => void): void {
  const { status, list, facets, hints, more } = parts;
  for (const part of [list, facets, hints, more]) part.textContent = '';
  list.removeAttribute('data-total');
  endWaiting();
  status.textContent = '检索索引没有加载成功，这次没有检索。请检查网络后重试。';
  const button = element('button', { type: 'button', class: 'search-retry' }, '重试');
  button.addEventListener('click', retry);
  hints.append(button);
}
