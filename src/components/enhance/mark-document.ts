import { pinyinOrder } from '../../view/lists/pinyin-order.ts';
import { headingsShown } from './headings-shown.ts';
import type { NarrowChoices } from './narrow-choices.ts';
import type { Narrowable } from './narrowable.ts';

/** Headings of a document and of the groups in its annex, and of what rank each is. */
const HEADINGS = '.annex, .hd, .grp';

/** What the tasks without a printed unit are found by. */
const NO_UNIT = 'none';

/** Says of each item of a document whose it is; its headings follow their items. */
export function markDocument({ list, items }: Narrowable): NarrowChoices {
  const names = new Map<string, string>();
  const rows = items.filter(({ tagName }) => tagName === 'TR');
  for (const row of rows) {
    const units = unitsOf(row);
    for (const [id, name] of units) if (!names.has(id)) names.set(id, name);
    row.dataset.unit = units.map(([id]) => id).join(' ') || NO_UNIT;
  }
  // Running text keeps its order: its headings stand between the items.
  for (const item of items) if (item.tagName !== 'TR') item.dataset.fixed = '';
  const order = pinyinOrder([...names.values()]);
  const rank = (name: string) => order.get(name) ?? order.size;
  for (const row of rows) {
    const [first = ''] = (row.dataset.unit ?? '').split(' ');
    row.dataset.az = String(rank(names.get(first) ?? ''));
  }
  const units = [...names].sort(([, a], [, b]) => rank(a) - rank(b));
  const without = rows.some(({ dataset }) => dataset.unit === NO_UNIT);
  return {
    choices: [['unit', '单位', [...units, ...(without ? [[NO_UNIT, '未印单位'] as const] : [])]]],
    sorts: units.length > 1 ? [['az', '任务按单位拼音']] : [],
    follow: (panel) => {
      followItems(list, panel);
    },
  };
}

/** The units that a task's row links, and as what it prints them. */
function unitsOf(row: HTMLElement): [string, string][] {
  return [...row.querySelectorAll<HTMLAnchorElement>('a[href*="/unit/"]')].map((link) => [
    /\/unit\/([^/]+)/.exec(link.pathname)?.[1] ?? '',
    link.textContent,
  ]);
}

function rankOf({ className }: Element): number {
  return Number(/(?:hd|grp)-(\d)/.exec(className)?.[1] ?? 0);
}

function followItems(list: HTMLElement, panel: HTMLElement): void {
  const filtered = panel.querySelector<HTMLElement>('[data-reset]')?.hidden === false;
  const sorted = panel.querySelector<HTMLSelectElement>('[data-key=sort]')?.value ?? '';
  const all = [...list.querySelectorAll<HTMLElement>(`${HEADINGS}, [data-item]`)];
  const kept = headingsShown(
    all.map((each) => (each.matches(HEADINGS) ? { rank: rankOf(each) } : { shown: !each.hidden })),
  );
  all
    .filter((each) => each.matches(HEADINGS))
    .forEach((heading, index) => {
      // A heading of the source may have no item at all; in another order a group's says nothing.
      const inOrder = !(sorted !== '' && heading.matches('.grp'));
      heading.hidden = !inOrder || (filtered && !kept[index]);
    });
  for (const table of list.querySelectorAll<HTMLElement>('table.tasks'))
    table.hidden = filtered && table.querySelector('[data-item]:not([hidden])') === null;
}
