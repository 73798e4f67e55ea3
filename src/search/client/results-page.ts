import { siteChanged, UPDATED } from '../../edition/page-edition.ts';
import { isFiltered, noFilters, type Dimension } from '../show/filters.ts';
import { search } from '../search.ts';
import type { Table } from '../index/table.ts';
import type { Target } from '../targets/target.ts';
import { element } from './element.ts';
import { beginResults, endWaiting } from './end-waiting.ts';
import { closeCorpus, openCorpus, openFallback, type OpenCorpus } from './open-corpus.ts';
import { inTime } from './in-time.ts';
import { findParts, type PageParts } from './page-parts.ts';
import { renderFacets } from './render-facets.ts';
import { replaceFacets } from './replace-facets.ts';
import { FAILED, showFailure, SLOW } from './show-failure.ts';
import { showResults } from './show-results.ts';
import { statusWords } from './status-words.ts';
import { readUrl, writeUrl, type UrlState } from './url-state.ts';

/** A reader who has waited so long is told. */
const SLOW_MS = 12_000;

/** Counts the searches, so that an answer that comes late does not overwrite a newer one. */
let latest = 0;

/** Makes the search page answer its address, on back and forward too. */
export function startResultsPage(page: HTMLElement, form: HTMLFormElement): void {
  const parts = findParts(page, form);
  if (!parts) return;
  page.dataset.started = '';
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    goTo(writeUrl(parts.input.value, noFilters(), false), parts);
  });
  window.addEventListener('popstate', () => void answerAddress(parts));
  const touched = document.activeElement === parts.input || 'typed' in parts.input.dataset;
  if (location.search) void answerAddress(parts, touched);
}

/** Whether the site has been updated meanwhile; not, where it does not answer. */
const hasChanged = () => inTime(siteChanged(), 'edition').catch(() => false);

/** Shows another search without loading the page anew. */
function goTo(address: string, parts: PageParts): void {
  history.pushState(null, '', address);
  void answerAddress(parts);
}

/**
 * @param keep whether what stands in the box stays: a reader was there before this script was
 */
async function answerAddress(parts: PageParts, keep = false): Promise<void> {
  latest += 1;
  const mine = latest;
  const { status, list, input, root } = parts;
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (!keep || input.value === '') input.value = asked;
  list.removeAttribute('data-total');
  status.textContent = asked.trim() === '' ? '' : '正在检索…';
  const wanted = () => mine === latest;
  const fail = (words: string) => {
    if (!wanted()) return;
    showFailure(parts, words, () => {
      closeCorpus();
      void answerAddress(parts);
    });
  };
  const slow = setTimeout(fail, SLOW_MS, SLOW);
  try {
    const corpus = await openCorpus(root);
    await answerFrom(corpus, parts, wanted).catch(async (error: unknown) => {
      // Whatever a damaged index led to: the texts themselves need none, but they are of this edition.
      if (corpus.fallenBack || (await hasChanged())) throw error;
      await answerFrom(await openFallback(root), parts, wanted);
    });
  } catch {
    fail((await hasChanged()) ? UPDATED : FAILED);
  } finally {
    clearTimeout(slow);
  }
}

async function answerFrom(
  corpus: OpenCorpus,
  parts: PageParts,
  wanted: () => boolean,
): Promise<void> {
  const { table } = corpus;
  const state = readUrl(location.search, table);
  const outcome = await search(state.query, state.filters, corpus);
  if (!wanted()) return;
  const choose = (dimension: Dimension, value: string, on: boolean) => {
    const others = state.filters[dimension].filter((one) => one !== value);
    const filters = { ...state.filters, [dimension]: on ? [...others, value] : others };
    goTo(writeUrl(state.query, filters, state.all), parts);
  };
  const found = outcome.state === 'exact' || outcome.state === 'near';
  // With the first result and not after it: nothing that is read may be moved.
  const withFirst = () => {
    const groups = found ? renderFacets(outcome.facets, table, choose) : [];
    const clear = isFiltered(state.filters) ? [clearButton(state, parts)] : [];
    replaceFacets(parts.facets, [...clear, ...groups]);
    parts.status.textContent = statusWords(outcome, state.filters);
    beginResults(parts.list);
  };
  await showResults(outcome, state, corpus, parts, wanted, withFirst);
  if (!wanted()) return;
  endWaiting();
  parts.list.dataset.records = recordIds(outcome.hits, table).join(' ');
  parts.list.dataset.total = String(outcome.hits.length);
}

/** Takes all filters off at once. */
function clearButton({ query, all }: UrlState, parts: PageParts): HTMLElement {
  const button = element('button', { type: 'button', class: 'search-clear' }, '清除筛选');
  button.addEventListener('click', () => {
    goTo(writeUrl(query, noFilters(), all), parts);
  });
  return button;
}

/** All records found, listed or not, for the files that readers take along. */
function recordIds(hits: readonly Target[], { records }: Table): string[] {
  return hits.flatMap(({ type, index }) => (type === 'record' ? (records[index]?.id ?? []) : []));
}
