import { Document, Packer } from 'docx';
import { footers, LIST_STYLES, SECTION_PROPERTIES } from './docx-page.ts';
import { tableOf } from './docx-table.ts';
import { noteParagraph, titleParagraph } from './docx-text.ts';
import { settleZip } from './settle-zip.ts';
import type { TaskList } from './task-list.ts';

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
          noteParagraph(`${list.scope}共${list.tasks.length}项。`),
          tableOf(list.tasks),
        ],
      },
    ],
  });
  return settleZip(await Packer.toArrayBuffer(document), list.date);
}
