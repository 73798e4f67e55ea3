import { DOMParser } from '@xmldom/xmldom';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** What counts in a workbook: rows with content a sheet, and links. */
export interface WorkbookFacts {
  rows: number[];
  links: number;
}

/** Reads a workbook with a library. */
export async function workbookFacts(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookFacts> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  let links = 0;
  const rows = book.worksheets.map((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Hyperlink) links += 1;
      });
    });
    return sheet.actualRowCount;
  });
  return { rows, links };
}

/** What counts in a text document. */
export interface DocumentFacts {
  /** Rows of its tables. */
  rows: number;
  /** Whether a row is repeated as heading. */
  repeats: boolean;
  /** Addresses of its links, as often as they occur. */
  links: string[];
  /** Its parts as XML, for closer looks. */
  body: string;
  styles: string;
}

/** Reads a .docx. */
export async function documentFacts(bytes: Uint8Array): Promise<DocumentFacts> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (name: string): Promise<string> =>
    (await zip.file(name)?.async('string')) ?? '';
  const body = await text('word/document.xml');
  const relations = await text('word/_rels/document.xml.rels');
  const xml = new DOMParser().parseFromString(body, 'text/xml');
  const targets = new Map(
    [
      ...new DOMParser()
        .parseFromString(relations, 'text/xml')
        .getElementsByTagName('Relationship'),
    ].map((each) => [each.getAttribute('Id') ?? '', each.getAttribute('Target') ?? '']),
  );
  return {
    rows: xml.getElementsByTagName('w:tr').length,
    repeats: xml.getElementsByTagName('w:tblHeader').length > 0,
    links: [...xml.getElementsByTagName('w:hyperlink')].map(
      (link) => targets.get(link.getAttribute('r:id') ?? '') ?? '',
    ),
    body,
    styles: await text('word/styles.xml'),
  };
}
