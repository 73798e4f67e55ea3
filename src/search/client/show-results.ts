import { siteChanged, UPDATED } from '../../edition/page-edition.ts';
import { answerOf } from '../show/answer.ts';
import type { Outcome } from '../show/outcome.ts';
import type { Target } from '../targets/target.ts';
import { element } from './element.ts';
import { renderAnswer } from './render-answer.ts';
import { rememberMarks } from './remember-marks.ts';
import type { OpenCorpus } from './open-corpus.ts';
import type { PageParts } from './page-parts.ts';
import { renderPage, renderRecord, type ResultContext } from './render-result.ts';
import { suggestionWords } from './suggestion-words.ts';
import { writeUrl, type UrlState } from './url-state.ts';

/** So many results are shown at first, and so many more with each step. */
const FIRST = 10;
const STEP = 20;
/** So many are drawn before the texts of the others are asked for: the best one is there at once. */
const AT_ONCE = 1;

/**
 * Fills the list, first with the best results, with a button for more.
 *
 * @param withFirst fills the rest of the page in the moment in which the best result is drawn
 */
export async function showResults(
  outcome: Outcome,
  state: UrlState,
  corpus: OpenCorpus,
  parts: PageParts,
  stillWanted: () => boolean,
  withFirst: () => void,
): Promise<void> {
  const { list, more, hints, root } = parts;
  const { hits, marks } = outcome;
  const context = { table: corpus.table, root, marks, near: outcome.state === 'near' };
  const first = state.all ? hits.length : FIRST;
  const answer = await answerLine(outcome, corpus, root);
  const best = await draw(hits.slice(0, AT_ONCE), corpus, context, 0);
  if (!stillWanted()) return;
  hints.textContent = '';
  more.textContent = '';
  list.replaceChildren(...best);
  list.classList.toggle('search-near', context.near);
  if (answer) hints.append(answer);
  addHints(outcome, state, corpus, hints);
  withFirst();
  const others = await draw(hits.slice(AT_ONCE, first), corpus, context, AT_ONCE);
  if (!stillWanted()) return;
  list.append(...others);
  const drawMore = (from: number) => draw(hits.slice(from, from + STEP), corpus, context, from);
  const shown = best.length + others.length;
  if (shown >= hits.length) return;
  const all = writeUrl(state.query, state.filters, true);
  const link = element('a', { href: all }, `显示全部${hits.length}条`);
  more.append(moreButton(shown, hits.length, parts, drawMore, stillWanted), ' ', link);
}

/** The line that answers a question from the records that are shown first; null for what is none. */
async function answerLine(
  { asked, hits, marks, near }: Outcome,
  { table, provider }: OpenCorpus,
  root: URL,
): Promise<HTMLElement | null> {
  if (asked === null) return null;
  const records = hits
    .flatMap(({ type, index }) => (type === 'record' ? [index] : []))
    .slice(0, FIRST);
  const details = await provider.details(records);
  const found = details.map((detail, at) => ({ record: records[at] ?? 0, detail }));
  const documents = near?.documents ?? [];
  const isAsked = (record: number) =>
    documents.length === 0 || documents.includes(table.records[record]?.document ?? -1);
  const placeOf = (id: string) => {
    const record = table.records.findIndex((one) => one.id === id);
    return record >= 0 && isAsked(record) ? record : null;
  };
  const answer = answerOf(asked, found, marks, placeOf);
  return answer && renderAnswer(answer, table, root);
}

/** A button that draws the next results; with the last of them it goes, and the link beside it. */
function moreButton(
  drawn: number,
  total: number,
  { list, more }: PageParts,
  drawMore: (from: number) => Promise<HTMLLIElement[]>,
  stillWanted: () => boolean,
): HTMLElement {
  let shown = drawn;
  const button = element('button', { type: 'button', class: 'search-more' });
  const offer = () => {
    const left = total - shown;
    button.textContent = `再显示${Math.min(STEP, left)}条`;
    if (left <= 0) more.textContent = '';
  };
  // Pressed twice it would show the same results twice; disabled it would lose the keyboard's focus.
  let drawing = false;
  button.addEventListener('click', () => {
    if (drawing) return;
    drawing = true;
    drawMore(shown).then(
      (items) => {
        if (!stillWanted()) return;
        drawing = false;
        const [next] = items;
        list.append(...items);
        shown += items.length;
        offer();
        // The button may be gone: the reader goes on at the first new result.
        next?.querySelector('a')?.focus();
      },
      async () => {
        drawing = false;
        button.textContent = (await siteChanged()) ? UPDATED : '没有加载成功，再试一次';
      },
    );
  });
  offer();
  return button;
}

/** Draws some results; the texts that they need are loaded together. */
async function draw(
  targets: readonly Target[],
  corpus: OpenCorpus,
  context: ResultContext,
  from: number,
): Promise<HTMLLIElement[]> {
  const records = targets.flatMap(({ type, index }) => (type === 'record' ? [index] : []));
  const details = await corpus.provider.details(records);
  const detailOf = new Map(records.map((record, at) => [record, details[at]]));
  return targets.map((target, at) => {
    const detail = target.type === 'record' ? detailOf.get(target.index) : undefined;
    const numbered = from + at === 0;
    const item = detail
      ? renderRecord(target, detail, context)
      : renderPage(target, { ...context, numbered });
    rememberMarks(item, context.marks);
    return item;
  });
}

function addHints(outcome: Outcome, state: UrlState, corpus: OpenCorpus, hints: HTMLElement): void {
  if (corpus.fallenBack) {
    const text = '索引文件没有加载成功，已改为逐条扫描全文，结果相同。';
    const button = element('button', { type: 'button', class: 'search-retry' }, '重试');
    button.addEventListener('click', () => {
      location.reload();
    });
    hints.append(element('p', {}, text, button));
  }
  if (state.unknown.length > 0) {
    hints.append(
      element('p', {}, `网址里的筛选条件“${state.unknown.join('、')}”不存在，没有采用。`),
    );
  }
  if (outcome.suggestions.length > 0) {
    const links = outcome.suggestions.flatMap((text) => {
      const href = writeUrl(text, { ...state.filters }, false);
      return [' ', element('a', { href }, text)];
    });
    hints.append(element('p', {}, suggestionWords(outcome), ...links));
  }
}
