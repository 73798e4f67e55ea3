import { pathOf } from '../../model/address.ts';
import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

const types = ['record', 'section', 'document', 'unit', 'topic'] as const;

/**
 * What a query that is an address means: `sx2022/t45`, `/sx145/3-1/`, `t45`, a whole link, with blanks
 * or a hyphen instead of the slash forgiven.
 */
export function addressTargets(typed: string, table: Table): Target[] {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/(?:index\.html)?$/, '');
  if (!/^[\x21-\x7e ]+$/.test(plain) || /^[0-9-]*$/.test(plain)) return [];
  const wanted = plain
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\//, '')
    .replace(/^([ptiz])[ -](?=[0-9])/, '$1');
  const loose = wanted.replace(/[\s/-]+/g, '');
  const targets: Target[] = [];
  for (const type of types) {
    const list: readonly { id: string; path?: string }[] = table[`${type}s`];
    list.forEach(({ id, path = pathOf(id) }, index) => {
      const own = path.slice(1, -1);
      const hit =
        own === wanted ||
        // Under a sub-path the link has more in front.
        wanted.endsWith(`/${own}`) ||
        (own.includes('/') && own.replace(/[/-]/g, '') === loose) ||
        // Printed twice: gj2022/15 is 15a and 15b.
        (type === 'record' &&
          /\/[0-9]+$/.test(wanted) &&
          /^[a-z]$/.test(own.replace(wanted, ''))) ||
        (type === 'record' && /^[ptiz][0-9]/.test(wanted) && own.endsWith(`/${wanted}`)) ||
        (type === 'record' && /^[0-9]+[a-z]$/.test(wanted) && own.endsWith(`/${wanted}`));
      if (hit) targets.push({ type, index });
    });
  }
  // `/sx2022/t45/` also ends in an unrelated shorter address; the longest one is meant.
  const whole = targets.filter(({ type }) => type !== 'record');
  return whole.length > 0 && targets.length > whole.length && wanted.includes('/')
    ? targets.slice(0, 1)
    : targets;
}
