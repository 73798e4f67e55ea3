import type { Node } from './node.ts';
import { writeOne } from './write-own.ts';
import { PLAIN, type RecordWriter } from './record-writer.ts';

/** 问：…？ and the answer in the same paragraph: the question ends at its mark, or before 答：. */
const QUESTION = /^(?:[^？?]*[？?](?=.)|.*?(?=\s*答[：:]))/u;

/**
 * Writes questions with their answers: the question is the title, the answer the text. Their numbers are
 * the printed ones, else their order.
 */
export function writeQuestions(root: Node, writer: RecordWriter): Map<Node, string> {
  const keys = new Map<Node, string>();
  const at = writer.base;
  writer.readsUnits = false;
  for (const one of root.own)
    writeOne(one, at, writer, () => {
      writer.openText(writer.add('', 'notice', at), one, PLAIN);
    });
  root.children.forEach((node, index) => {
    const { mark, paragraph } = node;
    if (mark === null || paragraph === null) return;
    const key = `q${mark.value ?? index + 1}`;
    keys.set(node, key);
    const draft = writer.add(key, 'question', at);
    // 问： is part of the question as printed; a number is not.
    const opening = mark.value === null ? PLAIN : mark;
    const words = paragraph.text.slice(opening.length);
    const title = QUESTION.exec(words)?.[0].length ?? words.length;
    writer.openText(draft, paragraph, { ...opening, title });
    for (const one of node.own)
      writeOne(one, at, writer, () => {
        writer.addText(draft, one);
      });
  });
  writer.end();
  return keys;
}
