import { formatNumeral } from '../../text/format-numeral.ts';
import { splitId } from '../../model/address.ts';
import type { Corpus } from './corpus.ts';

/** What stands after the document's title in a citation, by the form of the record's key. */
const PLACES: [RegExp, (numbers: number[]) => string][] = [
  [/^p(\d+)$/, ([n = 0]) => `第${n}条`],
  [/^t(\d+)$/, ([n = 0]) => `附件第${n}项`],
  [/^i(\d+)$/, ([n = 0]) => `主要发展指标第${n}项`],
  [/^s(\d+)$/, ([n = 0]) => `第${formatNumeral(n)}部分`],
  [/^z(\d+)-(\d+)$/, ([box = 0, n = 0]) => `专栏${box}第${n}项`],
  [/^z(\d+)$/, ([box = 0]) => `专栏${box}`],
  [/^(\d+)$/, ([n = 0]) => `第${n}项`],
  [/^(\d+)-0-(\d+)$/, ([chapter = 0, n = 0]) => `第${formatNumeral(chapter)}部分第${n}段`],
  [
    /^(\d+)-(\d+)$/,
    ([chapter = 0, section = 0]) => `${formatNumeral(chapter)}（${formatNumeral(section)}）`,
  ],
];

/** Names a record, section or document for a message: 《…工作要点》附件第45项. */
export function describeRecord(corpus: Corpus, id: string): string {
  const found = corpus.documents.find(
    (document) => document.id === id || id.startsWith(`${document.id}/`),
  );
  if (!found) return id;
  const title = `《${found.title}》`;
  if (found.id === id) return title;
  const { key } = splitId(id);
  const printed = corpus.records.get(id)?.record.number.printed;
  const outline = /^(\d+)-(\d+)-(\d+)$/.exec(key);
  if (outline && outline[2] !== '0') {
    const [chapter = 0, section = 0, paragraph = 0] = outline.slice(1).map(Number);
    const place = `${title}${formatNumeral(chapter)}（${formatNumeral(section)}）`;
    // 二（三） is printed so; 三（一）2 too; a paragraph without a number is counted.
    if (printed?.startsWith('（')) return place;
    return printed ? `${place}${printed}` : `${place}第${paragraph}段`;
  }
  const part = /^\d+$/.test(key) && found.sections.has(id);
  if (part) return `${title}第${formatNumeral(Number(key))}部分`;
  for (const [pattern, words] of PLACES) {
    const match = pattern.exec(key);
    if (!match) continue;
    const place = words(match.slice(1).map(Number));
    return found.level === 'news' ? `${title}${place.replace('项', '段')}` : `${title}${place}`;
  }
  const twin = /^(\d+)([a-z])$/.exec(key);
  if (!twin) return `${title}（${id}）`;
  const heading = corpus.records.get(id)?.record.title ?? '';
  return `${title}第${twin[1] ?? ''}项${heading === '' ? '' : `“${heading}”`}`;
}
