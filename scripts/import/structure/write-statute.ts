import type { Paragraph } from '../blocks/unwrap.ts';
import type { Node } from './node.ts';
import { writeOne } from './write-own.ts';
import { PLAIN, type Place, type RecordWriter } from './record-writer.ts';
import type { SchemeName } from './schemes.ts';

/** How a section of a statute is called in an address: /b3-d1-c2-1/. */
const LETTER: Partial<Record<SchemeName, string>> = {
  book: 'b',
  subbook: 'd',
  part: 'p',
  chapter: 'c',
};

/**
 * Writes the records of a statute: one an article, with its 款 and 项 as paragraphs. Books, chapters and
 * sections are sections; what stands before the first article belongs to no numbering.
 */
export function writeStatute(root: Node, writer: RecordWriter): Map<Node, string> {
  const keys = new Map<Node, string>();
  writer.readsUnits = false;
  const loose = (one: Paragraph, place: Place): void => {
    writeOne(one, place, writer, () => {
      writer.openText(writer.add('', 'notice', place), one, PLAIN);
    });
  };
  const write = (node: Node, at: Place, path: string): void => {
    const { mark, paragraph } = node;
    if (mark === null || paragraph === null) return;
    const branch = mark.branch === null ? '' : `-${mark.branch}`;
    if (mark.scheme === 'article') {
      const key = `a${mark.value ?? 0}${branch}`;
      const decided = mark.key?.startsWith(`${writer.prefix}a`) === true ? mark.key : null;
      const own = decided?.slice(writer.prefix.length) ?? key;
      keys.set(node, own);
      const draft = writer.add(own, 'article', at);
      writer.openText(draft, paragraph, { ...mark, title: 0 });
      for (const one of node.own)
        writeOne(one, at, writer, () => {
          writer.addText(draft, one);
        });
      return;
    }
    if (mark.value === null) {
      // A heading without a number has no address of its own.
      writer.hold(paragraph);
      const place = { ...at, headings: [...at.headings, paragraph.text] };
      for (const one of node.own) loose(one, place);
      for (const child of node.children) write(child, place, path);
      return;
    }
    const key = `${path}${LETTER[mark.scheme] ?? ''}${mark.value}${branch}`;
    keys.set(node, key);
    writer.hold(paragraph);
    const place = writer.open(key, paragraph.text, at);
    for (const one of node.own) loose(one, place);
    for (const child of node.children) write(child, place, `${key}-`);
  };
  const at = writer.base;
  for (const one of root.own) loose(one, at);
  for (const child of root.children) write(child, at, '');
  writer.end();
  return keys;
}
