import { element } from '../../search/client/element.ts';
import { pageHref } from '../../search/client/site-root.ts';
import type { UnitBrief } from '../../view/units/unit-brief.ts';

/** Draws a unit's first tasks by document and role, the way to all, and possible collectives. */
export function renderBrief(brief: UnitBrief, unitHref: string, root: URL): HTMLElement[] {
  const to = (path: string, words: string) => element('a', { href: pageHref(path, root) }, words);
  const groups = brief.groups.flatMap(({ document, role, items }) => [
    element('h3', {}, `${document}　${role || '只是提到，不是分工'}`),
    element(
      'ul',
      { class: 'plain mine-tasks' },
      ...items.map(({ name, path, text }) =>
        element('li', {}, to(path, name), element('span', {}, text)),
      ),
    ),
  ]);
  const all =
    brief.total > 0
      ? [element('p', {}, element('a', { href: unitHref }, `全部${String(brief.total)}项`))]
      : [];
  const names = brief.collectives.flatMap(({ name, path, count }, index) => [
    index > 0 ? '、' : '',
    to(path, `${name} ${String(count)}项`),
  ]);
  const collectives =
    names.length > 0 ? [element('p', { class: 'small' }, '可能包括它的统称：', ...names)] : [];
  return [...groups, ...all, ...collectives];
}
