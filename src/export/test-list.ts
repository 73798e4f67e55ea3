import { DOMParser } from '@xmldom/xmldom';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { ROOT, someDocument, someRecord } from '../cite/fixtures.ts';
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
export function list(unit?: string): TaskList {
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
  const upperOf = (id: string) => (id === one.id ? ['《上》第1段（文字相近，文字比对）'] : []);
  const source = { records, documents: [someDocument()], units, notesOf, upperOf, root: ROOT };
  return {
    title: '全部任务',
    scope: '全部任务，',
    source: '甲&乙',
    url: `${ROOT}units/`,
    date: '2026-11-23',
    tasks: listedTasks(unit === undefined ? source : { ...source, unit }),
  };
}

/** A workbook read back. */
export async function workbook(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
}

/** One part of a .docx as XML. */
export async function part(bytes: Uint8Array, name: string): Promise<string> {
  const file = (await JSZip.loadAsync(bytes)).file(name);
  if (file === null) throw new Error(`no part ${name}`);
  return file.async('string');
}

/** How many elements of a name an XML text has. */
export function count(xml: string, element: string): number {
  return new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(element).length;
}
