import { Document, Packer } from 'docx';
import { basisName } from '../model/basis-name.ts';
import { footers, LIST_STYLES, SECTION_PROPERTIES } from './docx-page.ts';
import { tableOf } from './docx-table.ts';
import { noteParagraph, titleParagraph } from './docx-text.ts';
import { settleZip } from './settle-zip.ts';
import type { ListedTask, TaskList } from './task-list.ts';

/** How many tasks have a unit that their own cell does not print; each says so beside the unit. */
function basesInWords(tasks: readonly ListedTask[]): string {
  const counted = (['aligned', 'inferred'] as const)
    .map((basis) => {
      const count = tasks.filter(({ rows }) => rows.some((row) => row.basis === basis)).length;
      return { basis, count };
    })
    .filter(({ count }) => count > 0)
    .map(({ basis, count }) => `${count}项的单位${basisName[basis]}`);
  return counted.length === 0 ? '' : `其中${counted.join('，')}，注在单位之后。`;
}

/** A list as .docx in the layout of GB/T 9704—2012: title, what it lists, and one table. */
export async function docxOf(list: TaskList): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    creator: list.source,
    lastModifiedBy: list.source,
    title: list.title,
    styles: LIST_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: SECTION_PROPERTIES,
        footers: footers(list),
        children: [
          titleParagraph(list.title),
          noteParagraph(`${list.scope}共${list.tasks.length}项。${basesInWords(list.tasks)}`),
          tableOf(list.tasks),
        ],
      },
    ],
  });
  return settleZip(await Packer.toArrayBuffer(document), list.date);
}
