import { element } from './element.ts';
import { endWaiting } from './end-waiting.ts';
import type { PageParts } from './page-parts.ts';

/** What a reader is told when the index is not there. */
export const FAILED = '检索索引没有加载成功，这次没有检索。请检查网络后重试，或从下面的目录进入。';
/** What a reader is told who has waited long; what still comes is shown. */
export const SLOW =
  '检索索引还没有加载完，这次还没有检索。请再等一等，或重试，或从下面的目录进入。';

/** Says why there are no results, which is not the same as “nothing found”, and offers a retry. */
export function showFailure(parts: PageParts, words: string, retry: () => void): void {
  const { status, list, facets, hints, more } = parts;
  for (const part of [list, facets, hints, more]) part.textContent = '';
  list.removeAttribute('data-total');
  endWaiting();
  status.textContent = words;
  const button = element('button', { type: 'button', class: 'search-retry' }, '重试');
  button.addEventListener('click', retry);
  hints.append(button);
}
