import type { Relationship } from './relationships.ts';

/** Parts of words, by the type of their relationship, in the order in which they are read. */
export const TEXT_PARTS: Record<string, string> = {
  footnotes: '脚注',
  endnotes: '尾注',
  comments: '批注',
  header: '页眉',
  footer: '页脚',
};

/** What may hold words and is not read, by the type of its relationship, and how it is counted. */
const OTHER_PARTS: Record<string, [name: string, counter: string]> = {
  aFChunk: ['插入的文件', '个'],
  subDocument: ['子文档', '个'],
  package: ['嵌入的文件', '个'],
  oleObject: ['嵌入的对象', '个'],
  diagramData: ['SmartArt 图形', '个'],
  chart: ['图表', '个'],
  image: ['图片', '幅'],
};

/** Words inside a part that is read which are no text of its paragraphs. */
const INSIDE: [pattern: RegExp, name: string][] = [
  [/<m:t[\s>]/, '公式'],
  [/<a:t[\s>]/, '图形里的文字'],
  [/<v:textpath\s[^>]*\bstring="[^"]/, '艺术字'],
];

/** Names what a .docx holds and the checker does not read. */
export function findUnread(
  xmls: readonly string[],
  relationships: readonly Relationship[],
  broken: readonly string[],
): string[] {
  const others = Object.entries(OTHER_PARTS).flatMap(([wanted, [name, counter]]) => {
    const own = relationships.filter(({ type }) => type === wanted);
    const count = new Set(own.map(({ target }) => target)).size;
    return count > 0 ? [`${name} ${count} ${counter}`] : [];
  });
  const inside = INSIDE.filter(([pattern]) => xmls.some((xml) => pattern.test(xml)));
  const damaged = [...new Set(broken)].map((name) => `损坏的${name}`);
  return [...damaged, ...others, ...inside.map(([, name]) => name)];
}
