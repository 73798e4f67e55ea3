import type { Kind } from '../../model/vocabulary.ts';
import { parseNumeral } from '../../text/parse-numeral.ts';
import { boxTargets } from './box-targets.ts';
import { listNumbers } from '../query/list-numbers.ts';
import { NUMBER, NUMERAL, numberedKinds } from '../query/number-words.ts';
import { outlineTargets } from './outline-targets.ts';
import { recordKey } from './record-key.ts';
import { combine, kindsOf, readScope } from '../query/read-scope.ts';
import type { Scope } from '../query/scope.ts';
import type { Table } from '../index/table.ts';
import { distinct, type Target } from './target.ts';

/** 45, 第45项, 45号任务, with what stood before it taken off. */
export const ORDINAL = new RegExp(
  `^${NUMBER}(?:个|款)?(条|项|号|点|段|款|个)?(任务|要点|指标|工作|目标|专栏)?$`,
);

const BRACKETED = new RegExp(`^\\(${NUMBER}\\)$`);

/**
 * What a query that is a number means: 任务45, 第45项, 四十五, 工作要点第19条, 国家清单第15项, 专栏3, 指标8,
 * 眉县（三）2. Printed twice, both come; nothing comes for a query that is no number.
 *
 * @param whole the folded query
 */
export function numberTargets(whole: string, table: Table): Target[] {
  const read = readScope(whole.replace(/[、,.:;。]+$/u, ''), table);
  if (!read) return [];
  const { scope, rest } = read;
  if (scope.box) return boxTargets(rest, scope, table);
  const several = scope.kinds.length > 0 || whole.startsWith('第') ? listNumbers(rest) : null;
  if (several) {
    const kinds = scope.kinds.length > 0 ? scope.kinds.slice(0, 1) : numberedKinds;
    const each = (number: number) =>
      kinds.flatMap((kind) => ownNumbers(kind, number, scope, table));
    return distinct(several.flatMap(each));
  }
  const places = outlineTargets(rest, scope, table);
  // 要点（六） is no place in an outline, so the brackets are the writer's own.
  const [, bracketed] =
    places.length === 0 && scope.kinds.length > 0 ? (BRACKETED.exec(rest) ?? []) : [];
  const match = ORDINAL.exec(bracketed ?? rest);
  if (!match) return distinct(places);
  const [, text = '', suffix = '', after = ''] = match;
  if (after === '专栏') return boxTargets(text, scope, table);
  const plain = rest === whole && suffix + after === '';
  // 四个 and 三项 are words of the texts; only 第三项 or 3项 is a number of ours.
  const bare = rest === whole && after === '' && suffix !== '';
  if (bare && !/^[0-9]+[条项号]$/.test(rest)) return [];
  // 一 alone is a word of the language before it is a number.
  if (plain && rest.length === 1 && NUMERAL.includes(rest)) return [];
  const number = parseNumeral(text);
  if (number === null) return [];
  let kinds = combine(scope.kinds, kindsOf(after));
  // A numeral after 规划 or 眉县 alone is a chapter: only its sections and numbered paragraphs.
  if (kinds.length === 0) kinds = suffix === '条' ? ['point', ...numberedKinds] : numberedKinds;
  const order = [...new Set<Kind>([...kinds, ...(scope.named ? (['paragraph'] as const) : [])])];
  const found = order.flatMap((kind) => ownNumbers(kind, number, scope, table));
  return distinct(found);
}

/** Records of one kind whose own number it is, 10a and 10b alike. */
function ownNumbers(kind: Kind, number: number, scope: Scope, table: Table): Target[] {
  return table.records.flatMap((record, index): Target[] => {
    if (record.kind !== kind || !scope.documents.includes(record.document)) return [];
    const { numbers } = recordKey(record.id);
    // Numbered inside a section: 目标三 is 二（三）, the middle number.
    const own = numbers.length === 3 ? (kind === 'paragraph' ? -1 : numbers[1]) : numbers[0];
    return numbers.length !== 2 && own === number ? [{ type: 'record', index }] : [];
  });
}
