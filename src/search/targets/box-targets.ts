import { parseNumeral } from '../../text/parse-numeral.ts';
import { NUMBER } from '../query/number-words.ts';
import { recordKey } from './record-key.ts';
import type { Scope } from '../query/scope.ts';
import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

const BOX = new RegExp(
  `^\\(?${NUMBER}\\)?(?:个专栏)?(?:(?:之|-|\\.|的?第|\\()${NUMBER}\\)?(?:项|条|个|款)?)?$`,
);

/** 专栏3 is the box, 专栏3第2项 and 专栏3-2 are the item in it. */
export function boxTargets(rest: string, scope: Scope, table: Table): Target[] {
  const [, boxText, itemText] = BOX.exec(rest) ?? [];
  if (boxText === undefined) return [];
  const box = parseNumeral(boxText);
  const item = itemText === undefined ? undefined : parseNumeral(itemText);
  const isIn = (id: string, document: number) => {
    const key = recordKey(id);
    return key.prefix === 'z' && key.numbers[0] === box && scope.documents.includes(document);
  };
  if (item === undefined) {
    return table.sections.flatMap((section, index): Target[] =>
      isIn(section.id, section.document) ? [{ type: 'section', index }] : [],
    );
  }
  return table.records.flatMap((record, index): Target[] =>
    isIn(record.id, record.document) && recordKey(record.id).numbers[1] === item
      ? [{ type: 'record', index }]
      : [],
  );
}
