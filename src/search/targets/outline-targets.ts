import { parseNumeral } from '../../text/parse-numeral.ts';
import { NUMBER } from '../query/number-words.ts';
import { recordKey } from './record-key.ts';
import type { Scope } from '../query/scope.ts';
import type { Table } from '../index/table.ts';
import type { Target } from './target.ts';

/** Chapter, section and item by turns; at least one of the first two is there. */
const FORMS: readonly RegExp[] = [
  // （三）2 · 三（一）第二段 · 第三章（一）
  new RegExp(
    `^(?:第?${NUMBER}(?:章|部分|大项)?[、.,-]?)?\\(${NUMBER}\\)(?:[、.,-]?第?\\(?${NUMBER}\\)?(?:条|项|段|点|款)?[.、]?)?$`,
  ),
  // 第三章第一节第二段
  new RegExp(`^${NUMBER}(?:章|部分)(?:第?${NUMBER}节(?:第?${NUMBER}(?:条|项|段|点|款))?)?$`),
  // 3-1-2
  /^([0-9]{1,2})-([0-9]{1,2})(?:-([0-9]{1,2}))?$/,
];

/** Whether what stands behind a document's name is such a place. */
export function isOutline(rest: string): boolean {
  return FORMS.some((form) => form.test(rest));
}

/** What a place in an outline means: 眉县（三）2, 规划三（一）, 第三章第一节, 3-1-2. */
export function outlineTargets(rest: string, scope: Scope, table: Table): Target[] {
  const match = FORMS.map((form) => form.exec(rest)).find((found) => found !== null);
  if (!match) return [];
  const [chapter, section, item] = match
    .slice(1, 4)
    .map((text: string | undefined) => (text === undefined ? undefined : parseNumeral(text)));
  const wanted = [chapter, section, item];
  const fits = (id: string, document: number, depth: number) => {
    const { prefix, numbers } = recordKey(id);
    return (
      (prefix === '' || (prefix === 's' && depth === 1)) &&
      numbers.length === depth &&
      scope.documents.includes(document) &&
      numbers.every((number, place) => wanted[place] === undefined || wanted[place] === number)
    );
  };
  const depth = item !== undefined ? 3 : section !== undefined ? 2 : 1;
  // A target or safeguard is itself （三）; it has no items that could be meant.
  const ownItem = (kind: string) =>
    item === undefined || scope.kinds.length > 0 || (kind !== 'target' && kind !== 'safeguard');
  const ofKind = (kind: string) =>
    scope.kinds.length === 0 || scope.kinds.some((one) => one === kind);
  const records = table.records.flatMap((record, index): Target[] =>
    fits(record.id, record.document, 3) && ofKind(record.kind) && ownItem(record.kind)
      ? [{ type: 'record', index }]
      : [],
  );
  // （二）1 without a chapter is a numbered work before it is a paragraph of the introduction.
  const isParagraph = ({ index }: Target) => Number(table.records[index]?.kind === 'paragraph');
  if (depth === 3) return records.sort((a, b) => isParagraph(a) - isParagraph(b));
  const sections = table.sections.flatMap((one, index): Target[] =>
    fits(one.id, one.document, depth) ? [{ type: 'section', index }] : [],
  );
  // 保障措施（一）: the kind says that records are meant.
  // 要点（七） is no section.
  if (scope.kinds.length > 0) return records;
  return sections.length > 0 ? sections : records;
}
