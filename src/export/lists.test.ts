import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it, vi } from 'vitest';
import { ROOT, someDocument, someRecord } from '../cite/fixtures.ts';
import { writeList } from './client.ts';
import { listedTasks, type TaskList } from './task-list.ts';

const units = [
  { id: 'sx-nyncj', name: '省农业农村厅' },
  { id: 'sx-zscqj', name: '省知识产权局' },
];
const zscqj = {
  unit: 'sx-zscqj',
  printed: '知识产权局',
  role: '配合单位',
  basis: 'aligned',
  note: '',
} as const;

const DOUBT = {
  kind: 'doubt',
  printed: '46',
  reading: '45',
  why: '编号重复。',
  certainty: 'medium',
} as const;
const GAP = { kind: 'gap', printed: '', reading: '', why: '缺一行。', certainty: 'high' } as const;

/** Three tasks: one unit, two units, no printed unit; one text begins like a formula. */
function list(unit?: string): TaskList {
  const one = someRecord();
  const two = someRecord({
    id: 'sx2022/t46',
    text: '=HYPERLINK("http://x")',
    responsibilities: [...one.responsibilities, zscqj],
  });
  const none = someRecord({ id: 'sx2022/t47', text: '甲，乙"丙"\n丁', responsibilities: [] });
  const records = [one, two, none].filter(
    (record) => unit === undefined || record.responsibilities.some((part) => part.unit === unit),
  );
  const notesOf = (id: string) => (id === two.id ? [DOUBT, GAP] : []);
  const source = { records, documents: [someDocument()], units, notesOf, root: ROOT };
  return {
    title: '全部任务',
    scope: '全部任务，',
    source: '甲&乙',
    url: `${ROOT}units/`,
    date: '2026-11-23',
    tasks: listedTasks(unit === undefined ? source : { ...source, unit }),
  };
}

async function workbook(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
}

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const file = (await JSZip.loadAsync(bytes)).file(name);
  if (file === null) throw new Error(`no part ${name}`);
  return file.async('string');
}

function count(xml: string, element: string): number {
  return new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(element).length;
}

describe('.xlsx', () => {
  it('has one row a task and unit, and a sheet with one row a task', async () => {
    const book = await workbook(await writeList('xlsx', list()));
    expect(book.worksheets.map((sheet) => sheet.rowCount)).toEqual([1 + 4, 1 + 3]);
  });

  it('lists only the rows of the unit that is asked for', async () => {
    const book = await workbook(await writeList('xlsx', list('sx-zscqj')));
    expect(book.worksheets.map((sheet) => sheet.rowCount)).toEqual([1 + 1, 1 + 1]);
    expect(book.worksheets[0]?.getRow(2).getCell(7).value).toBe('省知识产权局');
    expect(book.worksheets[1]?.getRow(2).getCell(7).value).toBe(
      '责任单位：省农业农村厅；配合单位：省知识产权局（按序对齐）',
    );
  });

  it('links numbers, repeats the heading row in print and names source and date', async () => {
    const sheet = (await workbook(await writeList('xlsx', list()))).worksheets[0];
    expect(sheet?.getRow(2).getCell(3).hyperlink).toBe(`${ROOT}sx2022/t45/`);
    expect(sheet?.pageSetup.printTitlesRow).toBe('1:1');
    expect(sheet?.headerFooter.oddFooter).toBe('&L来源：甲&&乙&C— &P —&R清单日期：2026-11-23');
  });

  it('keeps text that begins like a formula a text', async () => {
    const sheet = (await workbook(await writeList('xlsx', list()))).worksheets[0];
    expect(sheet?.getRow(3).getCell(6).type).toBe(ExcelJS.ValueType.String);
  });
});

describe('what the editors say of a task', () => {
  const said =
    '原文存疑（把握：较有把握）：底本作“46”，本站读作“45”，编号重复。\n缺文（把握：确定）：缺一行。';

  it('has a column of its own on both sheets of .xlsx, empty where they say nothing', async () => {
    const sheets = (await workbook(await writeList('xlsx', list()))).worksheets;
    const told = sheets.map((sheet) => {
      const column = (sheet.getRow(1).values as string[]).indexOf('本站校勘');
      return [2, 3, 4].map((row) => sheet.getRow(row).getCell(column).value);
    });
    expect(told).toEqual([
      ['', said, said],
      ['', said, ''],
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
    expect(count(xml, 'w:gridCol')).toBe(3);
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

describe('every format', () => {
  it.each(['xlsx', 'csv', 'docx'] as const)('gives the same bytes twice: .%s', async (format) => {
    const first = await writeList(format, list());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const second = await writeList(format, list());
    vi.useRealTimers();
    expect(second).toEqual(first);
  });
});
