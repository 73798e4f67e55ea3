import { recordName } from '../../view/record-name.ts';
import { pathOfTarget } from '../path-of-target.ts';
import type { Table } from '../table.ts';
import type { Target } from '../target.ts';
import { tidyBlanks } from '../tidy-blanks.ts';
import { element } from './element.ts';
import { describePage } from './render-result.ts';
import { pageHref } from './site-root.ts';

/** One suggestion: a link to what it names, with what that is. */
export function renderOption(target: Target, table: Table, root: URL, id: string): HTMLLIElement {
  const record = target.type === 'record' ? table.records[target.index] : undefined;
  const document = table.documents[record?.document ?? -1]?.name ?? '';
  const { heading, kind } = record
    ? {
        heading: tidyBlanks(record.title) || recordName(record),
        kind: `${document} · ${recordName(record)}`,
      }
    : describePage(target, table);
  const link = element(
    'a',
    { href: pageHref(pathOfTarget(target, table), root), tabindex: '-1' },
    element('span', {}, heading),
    ' ',
    element('small', {}, kind),
  );
  return element('li', { id, role: 'option', 'aria-selected': 'false' }, link);
}

/** The last suggestion: to look for what was typed in all texts. */
export function renderWholeText(typed: string, form: HTMLFormElement, id: string): HTMLLIElement {
  const short = Array.from(typed).slice(0, 30).join('');
  const href = `${form.action}?${new URLSearchParams({ q: typed }).toString()}`;
  const link = element(
    'a',
    { href, tabindex: '-1' },
    element('span', {}, `在全文里检索“${short}”`),
  );
  return element('li', { id, role: 'option', 'aria-selected': 'false' }, link);
}
