import type { ContentRecord, Responsibility } from '../../model/record.ts';
import { sortRoles } from '../../model/roles.ts';
import { bases } from '../../model/vocabulary.ts';
import { pinyinOrder } from './pinyin-order.ts';

/** A line of a list of records: the record, and the responsibility that the line is about, if any. */
export interface OrderedLine {
  record: ContentRecord;
  responsibility?: Responsibility;
}

/** In which other orders a list of records is offered. */
export interface RecordOrders {
  /** Data attribute without `data-` (`-` before it: the largest first), and its label. */
  sorts: [string, string][];
  /** The data attributes of a line, one for each order. */
  keysOf: (line: OrderedLine) => Record<string, number>;
}

const words = ({ record }: OrderedLine): string => record.title ?? record.text;

/**
 * The orders that say something of a list: by role, what the editors inferred first (it is to be
 * checked), what sets figures first, what needs the most units first, by pinyin. An order in which
 * all lines are equal is left out.
 */
export function recordOrders(lines: readonly OrderedLine[]): RecordOrders {
  const roles = sortRoles(
    lines.flatMap(({ responsibility }) => (responsibility ? [responsibility.role] : [])),
  );
  const pinyin = pinyinOrder(lines.map(words));
  const all: { sort: string; label: string; key: (line: OrderedLine) => number }[] = [
    {
      sort: 'rank',
      label: '按角色',
      key: ({ responsibility }) => (responsibility ? roles.indexOf(responsibility.role) : 0),
    },
    {
      sort: '-sure',
      label: '按依据，推定的在前',
      key: ({ responsibility }) => (responsibility ? bases.indexOf(responsibility.basis) : 0),
    },
    {
      sort: '-figures',
      label: '定有数字的在前',
      key: ({ record }) => record.targets.length,
    },
    {
      sort: '-shared',
      label: '单位多的在前',
      key: ({ record }) => record.responsibilities.length,
    },
    { sort: 'az', label: '按首字拼音', key: (line) => pinyin.get(words(line)) ?? 0 },
  ];
  const useful = all.filter(({ key }) => new Set(lines.map(key)).size > 1);
  return {
    sorts: useful.map(({ sort, label }) => [sort, label]),
    keysOf: (line) =>
      Object.fromEntries(
        useful.map(({ sort, key }) => [`data-${sort.replace('-', '')}`, key(line)]),
      ),
  };
}
