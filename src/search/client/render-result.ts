import { nameOf } from '../../place/place.ts';
import { nameOfSection } from '../../place/place.ts';
import { kindName, levelName } from '../../view/words/words.ts';
import type { Detail } from '../index/detail.ts';
import { excerptOf } from '../show/excerpt-of.ts';
import { markSegments } from '../show/mark-segments.ts';
import { pathOfTarget } from '../targets/path-of-target.ts';
import type { Table } from '../index/table.ts';
import type { Target } from '../targets/target.ts';
import { tidyBlanks } from '../show/tidy-blanks.ts';
import { element } from './element.ts';
import { renderSegments } from './render-segments.ts';
import { pageHref } from './site-root.ts';

/** What results need to be drawn. */
export interface ResultContext {
  table: Table;
  root: URL;
  marks: readonly string[];
  /** Whether the results are only near what was asked. */
  near: boolean;
  /** Whether this result is what a number of the query means. */
  numbered?: boolean;
}

/** One result of a record: title, kind and number, document, section, units and the sentence. */
export function renderRecord(
  target: Target,
  detail: Detail,
  context: ResultContext,
): HTMLLIElement {
  const { table, marks } = context;
  const record = table.records[target.index];
  if (!record) throw new RangeError(`no record at ${target.index}`);
  const name = nameOf(record);
  const title = tidyBlanks(detail.title);
  const heading = title === '' ? [name] : renderSegments(markSegments(title, marks));
  const place = [table.documents[record.document]?.name ?? '', ...detail.section.map(tidyBlanks)];
  const item = element('li', { 'data-record': record.id }, link(target, heading, context));
  item.append(
    element('p', { class: 'search-kind' }, `${kindName[record.kind]} · ${name}`),
    element(
      'p',
      { class: 'search-place' },
      ...renderSegments(markSegments(place.join(' › '), marks)),
    ),
  );
  if (detail.units.length > 0) {
    const units = markSegments(detail.units.map(tidyBlanks).join('、'), marks);
    item.append(element('p', { class: 'search-units' }, '单位：', ...renderSegments(units)));
  }
  const sentence = excerptOf(detail.text, marks);
  const reading = detail.reading === '' ? [] : excerptOf(detail.reading, marks);
  const byReading = !sentence.some(({ mark }) => mark) && reading.some(({ mark }) => mark);
  const cells = detail.shown === '' ? null : markSegments(detail.shown, marks);
  const shown = byReading ? reading : (cells ?? sentence);
  if (shown.length > 0) {
    const text = element('p', { class: 'search-text' }, ...renderSegments(shown));
    if (byReading) text.prepend(element('span', { class: 'search-reading' }, '校读：'));
    item.append(text);
  }
  if (context.near) item.dataset.near = '';
  return item;
}

/** One result that is a page of another kind: a unit, document, topic or section. */
export function renderPage(target: Target, context: ResultContext): HTMLLIElement {
  const { table, root } = context;
  const { heading, kind, place } = describePage(target, table);
  const path = pathOfTarget(target, table);
  const item = element(
    'li',
    { 'data-page': path, class: 'search-page' },
    element('a', { href: pageHref(path, root) }, heading),
    element('p', { class: 'search-kind' }, kind),
  );
  if (place !== '') item.append(element('p', { class: 'search-place' }, place));
  // Named by its number it answers like a record; found by its heading it is a page.
  if (target.type === 'section' && context.numbered) {
    item.dataset.record = table.sections[target.index]?.id ?? '';
  }
  if (context.near) item.dataset.near = '';
  return item;
}

/** What a page is called, what it is and where it belongs, in words. */
export function describePage(
  { type, index }: Target,
  table: Table,
): { heading: string; kind: string; place: string } {
  if (type === 'unit') {
    const unit = table.units[index];
    const parts = [
      [unit?.lead.length ?? 0, '负责'],
      [unit?.support.length ?? 0, '配合'],
      [unit?.mention.length ?? 0, '提到'],
    ] as const;
    const counts = parts.filter(([count]) => count > 0).map(([count, word]) => `${word}${count}条`);
    const level = unit ? `${levelName[unit.level]}单位` : '';
    return { heading: unit?.name ?? '', kind: `单位 · ${level}`, place: counts.join('，') };
  }
  if (type === 'document') {
    const document = table.documents[index];
    const place = document?.documentNumber ?? '';
    return {
      heading: tidyBlanks(document?.title ?? ''),
      kind: `文件 · ${document?.name ?? ''}`,
      place,
    };
  }
  if (type === 'topic') {
    const topic = table.topics[index];
    return { heading: topic?.name ?? '', kind: '主题', place: `${topic?.records.length ?? 0}条` };
  }
  const section = table.sections[index];
  const headings = section && section.name !== '' ? [tidyBlanks(section.name)] : [];
  return {
    heading: section ? nameOfSection({ label: section.label, headings }) : '',
    kind: `章节 · 共${section?.count ?? 0}条`,
    place: table.documents[section?.document ?? -1]?.name ?? '',
  };
}

function link(
  target: Target,
  heading: (Node | string)[],
  { table, root }: ResultContext,
): HTMLElement {
  return element('a', { href: pageHref(pathOfTarget(target, table), root) }, ...heading);
}
