import { writeList } from '../../../src/export/client.ts';
import type { OfficeCheck } from '../office/office-check.ts';
import { documentFacts, workbookFacts } from '../office/read-back.ts';
import { someList } from '../office/some-list.ts';

/** A difference between what was written and what LibreOffice read, in words. */
function differ(what: string, written: unknown, read: unknown): string[] {
  const [a, b] = [JSON.stringify(written), JSON.stringify(read)];
  return a === b ? [] : [`${what}：写出 ${a}，读回 ${b}`];
}

/** Lists: LibreOffice opens each format, saves it again, and nothing is lost. */
export const check: OfficeCheck = {
  name: '清单（.xlsx、.csv、.docx）用 LibreOffice 打开再存，行数、链接、表头不变',
  async run(convert) {
    const list = someList();
    const [xlsx, csv, docx] = [
      await writeList('xlsx', list),
      await writeList('csv', list),
      await writeList('docx', list),
    ];
    const [sheet, table, text] = await convert([
      { name: 'list.xlsx', bytes: xlsx, to: 'xlsx' },
      { name: 'table.csv', bytes: csv, to: 'xlsx' },
      { name: 'list.docx', bytes: docx, to: 'docx' },
    ]);
    if (sheet === undefined || table === undefined || text === undefined) return ['没有存出文件'];
    const [written, read] = [await workbookFacts(xlsx), await workbookFacts(sheet)];
    const [before, after] = [await documentFacts(docx), await documentFacts(text)];
    return [
      ...differ('.xlsx 的行数', written.rows, read.rows),
      ...differ('.xlsx 的链接数', written.links, read.links),
      ...differ('.csv 的行数', [written.rows[0]], (await workbookFacts(table)).rows),
      ...differ('.docx 的表格行数', before.rows, after.rows),
      ...differ('.docx 的重复表头', before.repeats, after.repeats),
      ...differ('.docx 的链接', before.links, after.links),
      ...(after.styles.includes('w:eastAsia="仿宋"') ? [] : ['.docx 的正文字体不是仿宋']),
    ];
  },
};
