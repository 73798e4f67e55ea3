import type { Kind } from '../../../src/model/vocabulary.ts';

/** What the numbered items of a chapter are, by the words of its heading. */
const BY_HEADING: readonly { words: RegExp; kind: Kind }[] = [
  // 一、总体要求
  {
    words: /总体要求|指导思想|基本原则|总体思路|背景|形势|发展基础|总则|附则|适用范围/u,
    kind: 'paragraph',
  },
  // 二、主要目标
  { words: /目标/u, kind: 'target' },
  // 四、保障措施; 五、组织实施
  { words: /保障|组织(?:领导|实施)|工作要求|监督检查/u, kind: 'safeguard' },
];

/** What the numbered items of a document are where the heading of their chapter does not tell. */
const BY_DOCUMENT: Readonly<Record<string, Kind>> = {
  law: 'article',
  plan: 'paragraph',
  points: 'point',
  news: 'paragraph',
  faq: 'question',
};

/** Documents whose items are alike in all chapters. */
const UNIFORM: ReadonlySet<string> = new Set(['law', 'plan', 'points', 'news', 'faq']);

/**
 * The kind of a numbered record, from what its document is and the heading of its chapter.
 *
 * @param given what `source.yaml` says, by chapter number; `default` for the rest
 * @example kindOfItem('scheme', { number: 4, heading: '四、保障措施' }, {}) // safeguard
 */
export function kindOfItem(
  document: string | null,
  chapter: { number: number; heading: string } | null,
  given: Readonly<Record<string, Kind>>,
): Kind {
  const said = given[String(chapter?.number ?? 0)] ?? given.default;
  if (said !== undefined) return said;
  if (Object.keys(given).length > 0) return 'paragraph';
  const usual = BY_DOCUMENT[document ?? ''] ?? 'work';
  if (chapter === null || UNIFORM.has(document ?? '')) return usual;
  return BY_HEADING.find(({ words }) => words.test(chapter.heading))?.kind ?? usual;
}
