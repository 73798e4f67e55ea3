import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cite/fixtures.ts';
import { writeList } from './client.ts';
import { count, list, part, workbook } from './test-list.ts';

describe('.xlsx', () => {
  it('has one row a task, and a sheet with one row a task and unit, under title and headings', async () => {
    const book = await workbook(await writeList('xlsx', list()));
    expect(book.worksheets.map((sheet) => sheet.rowCount)).toEqual([2 + 3, 2 + 4]);
  });

  it('lists only the rows of the unit that is asked for', async () => {
    const book = await workbook(await writeList('xlsx', list('sx-zscqj')));
    expect(book.worksheets.map((sheet) => sheet.rowCount)).toEqual([2 + 1, 2 + 1]);
    const [tasks, parts] = book.worksheets;
    expect(parts?.getRow(3).getCell(8).value).toBe('省知识产权局');
    expect([4, 5].map((column) => tasks?.getRow(3).getCell(column).value)).toEqual([
      '责任单位：省农业农村厅',
      '配合单位：省知识产权局（按序对齐）',
    ]);
  });

  it('links numbers, repeats the heading row in print and names source and date', async () => {
    const sheet = (await workbook(await writeList('xlsx', list()))).worksheets[0];
    expect(sheet?.getRow(3).getCell(2).hyperlink).toBe(`${ROOT}sx2022/t45/`);
    expect(sheet?.pageSetup.printTitlesRow).toBe('1:2');
    expect(sheet?.headerFooter.oddFooter).toBe(
      `&L来源：甲&&乙　${ROOT}units/&C— &P —&R清单日期：2026-11-23`,
    );
  });

  it('keeps text that begins like a formula a text', async () => {
    const sheet = (await workbook(await writeList('xlsx', list()))).worksheets[0];
    expect(sheet?.getRow(4).getCell(3).type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getRow(4).getCell(3).value).toBe('=HYPERLINK("http://x")');
  });

  it('has a title over frozen headings with a filter, on A4 across, and rows as high as their text', async () => {
    const long = {
      ...list(),
      tasks: list().tasks.map((task) => ({ ...task, text: '长'.repeat(90) })),
    };
    const sheet = (await workbook(await writeList('xlsx', long))).worksheets[0];
    expect(sheet?.getCell('A1').value).toBe('全部任务');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9 });
    expect(sheet?.autoFilter).toBe('A2:L2');
    expect(sheet?.getRow(3).height).toBeGreaterThanOrEqual(4 * 15);
  });

  it('holds 5,000 characters in a cell, and cuts what no cell can hold where it says so', async () => {
    const [task] = list().tasks;
    if (!task) throw new Error('the list is empty');
    const texts = ['字'.repeat(5000), '字'.repeat(40_000)];
    const long = { ...list(), tasks: texts.map((text) => ({ ...task, text })) };
    const sheet = (await workbook(await writeList('xlsx', long))).worksheets[0];
    expect(sheet?.getRow(3).getCell(3).value).toBe(texts[0]);
    expect(sheet?.getRow(3).height).toBe(409);
    const cut = sheet?.getRow(4).getCell(3).text;
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/〔超出单元格容量，全文见永久地址〕$/);
  });
});

describe('what the editors say of a task', () => {
  const said =
    '原文存疑（把握：较有把握）：底本作“46”，本站读作“45”，编号重复。\n缺文（把握：确定）：缺一行。';

  it('has a column of its own on both sheets of .xlsx, empty where they say nothing', async () => {
    const sheets = (await workbook(await writeList('xlsx', list()))).worksheets;
    const told = sheets.map((sheet) => {
      const column = (sheet.getRow(2).values as string[]).indexOf('本站校勘');
      return [3, 4, 5].map((row) => sheet.getRow(row).getCell(column).value);
    });
    expect(told).toEqual([
      ['', said, ''],
      ['', said, said],
    ]);
  });

  it('stands in the row of .csv, beside the text as it is printed', async () => {
    const text = new TextDecoder().decode(await writeList('csv', list()));
    expect(text.split('\r\n')[0]).toContain(',本站校勘,');
    expect(text).toContain(`,"${said}",`);
  });

  it('stands under the text in .docx, marked as ours', async () => {
    const xml = await part(await writeList('docx', list()), 'word/document.xml');
    expect(xml).toContain(
      '〔本站校勘〕原文存疑（把握：较有把握）：底本作“46”，本站读作“45”，编号重复。',
    );
    expect(xml.split('〔本站校勘〕')).toHaveLength(1 + 2);
  });
});

describe('.csv', () => {
  it('is UTF-8 with BOM and CRLF, one row a task and unit', async () => {
    const bytes = await writeList('csv', list());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines).toHaveLength(1 + 4 + 1);
    expect(lines[0]).toMatch(/,来源,清单日期$/);
    expect(lines[1]).toMatch(/,甲&乙,2026-11-23$/);
  });

  it('disarms formulas and quotes what must be quoted', async () => {
    const text = new TextDecoder().decode(await writeList('csv', list()));
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain('"甲，乙""丙""\n丁"');
    expect(text).not.toContain(',=');
  });
});

describe('.docx', () => {
  it('has one row a task under its document, and a heading row that is repeated', async () => {
    const xml = await part(await writeList('docx', list()), 'word/document.xml');
    expect(count(xml, 'w:tr')).toBe(1 + 1 + 3);
    expect(count(xml, 'w:tblHeader')).toBe(1);
  });

  it('says of how many tasks and beside which units the basis is not print', async () => {
    const xml = await part(await writeList('docx', list()), 'word/document.xml');
    expect(xml).toContain('全部任务，共3项。其中1项的单位按序对齐，注在单位之后。');
    expect(xml).toContain('省知识产权局（按序对齐）');
    expect(xml).not.toContain('省农业农村厅（');
  });

  it('has the text block of GB/T 9704 and both widths of the table', async () => {
    const xml = await part(await writeList('docx', list()), 'word/document.xml');
    const page = xml.slice(xml.indexOf('<w:sectPr'));
    const size = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(page)?.[1]);
    const millimetres = (value: number) => Math.round((value / 1440) * 25.4);
    expect(millimetres(size('w') - size('left') - size('right'))).toBe(156);
    expect(millimetres(size('h') - size('top') - size('bottom'))).toBe(225);
    expect(count(xml, 'w:gridCol')).toBe(4);
    expect(xml).toMatch(/<w:tblW w:type="dxa" w:w="8844"\/>/);
  });

  it('has another footer on even pages, as GB/T 9704 asks of what is printed on both sides', async () => {
    const bytes = await writeList('docx', list());
    expect(await part(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const page = await part(bytes, 'word/document.xml');
    expect(page).toMatch(/<w:footerReference [^>]*w:type="even"/);
  });

  it('names fonts for East Asian text and no theme font', async () => {
    const bytes = await writeList('docx', list());
    const styles = await part(bytes, 'word/styles.xml');
    const xml = await part(bytes, 'word/document.xml');
    expect(styles).toMatch(/w:eastAsia="仿宋"/);
    expect(styles).toContain('<w:sz w:val="32"/>');
    expect(styles + xml).not.toMatch(/(?:ascii|hAnsi|eastAsia|cs)Theme/);
  });

  it('links each number and names source, date and page in the footer', async () => {
    const bytes = await writeList('docx', list());
    const relations = await part(bytes, 'word/_rels/document.xml.rels');
    expect(relations).toContain(`Target="${ROOT}sx2022/t47/"`);
    const footer = await part(bytes, 'word/footer1.xml');
    expect(footer).toContain('来源：甲&amp;乙');
    expect(footer).toContain('清单日期：2026-11-23');
    expect(footer).toMatch(/— .*PAGE.* —/);
  });
});
