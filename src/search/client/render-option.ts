import { nameOf } from '../../place/place.ts';
import { pathOfTarget } from '../targets/path-of-target.ts';
import type { Table } from '../index/table.ts';
import type { Target } from '../targets/target.ts';
import { tidyBlanks } from '../show/tidy-blanks.ts';
import { element } from './element.ts';
import { describePage } from './render-result.ts';
import { pageHref } from './site-root.ts';

/** One suggestion: what is named, and what that is. */
export function renderOption(target: Target, table: Table, root: URL, id: string): HTMLLIElement {
  const record = target.type === 'record' ? table.records[target.index] : undefined;
  const document = table.documents[record?.document ?? -1]?.name ?? '';
  const { heading, kind } = record
    ? {
        heading: tidyBlanks(record.title) || nameOf(record),
        kind: `${document} · ${nameOf(record)}`,
      }
    : describePage(target, table);
  return option(id, pageHref(pathOfTarget(target, table), root), heading, kind);
}

/** The last suggestion: to look for what was typed in all texts. */
export function renderWholeText(typed: string, form: HTMLFormElement, id: string): HTMLLIElement {
  const short = Array.from(typed).slice(0, 30).join('');
  const href = `${form.action}?${new URLSearchParams({ q: typed }).toString()}`;
  return option(id, href, `在全文里检索“${short}”`, '');
}

/** An option holds no link, since assistive technology would not find it inside; it carries one. */
function option(id: string, href: string, heading: string, kind: string): HTMLLIElement {
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false', 'data-href': href },
    element('span', {}, heading),
    ' ',
    element('small', {}, kind),
  );
}
