import { describe, expect, it, vi } from 'vitest';
import { writeList } from './client.ts';
import { count, list, part, workbook } from './test-list.ts';

describe('every format', () => {
  it('holds markup as text', async () => {
    const [task] = list().tasks;
    if (!task) throw new Error('the list is empty');
    const text = '<script>alert(1)</script>&=cmd|x';
    const hostile = { ...list(), title: text, tasks: [{ ...task, text, deadlines: ['=cmd|x'] }] };
    const sheet = (await workbook(await writeList('xlsx', hostile))).worksheets[0];
    expect(sheet?.getRow(3).getCell(3).value).toBe(text);
    expect(sheet?.getRow(3).getCell(6).value).toBe('=cmd|x');
    const xml = await part(await writeList('docx', hostile), 'word/document.xml');
    expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;=cmd|x');
    const csv = new TextDecoder().decode(await writeList('csv', hostile));
    expect(csv).toContain(",'=cmd|x,");
  });

  it('is a whole file without any task', async () => {
    const none = { ...list(), tasks: [] };
    const book = await workbook(await writeList('xlsx', none));
    expect(book.worksheets.map((sheet) => sheet.rowCount)).toEqual([2, 2]);
    const xml = await part(await writeList('docx', none), 'word/document.xml');
    expect(count(xml, 'w:tr')).toBe(1);
    const csv = new TextDecoder().decode(await writeList('csv', none));
    expect(csv.split('\r\n')).toHaveLength(1 + 1);
  });

  it('says where each task comes from, and where nothing was found', async () => {
    const xml = await part(await writeList('docx', list()), 'word/document.xml');
    const csv = new TextDecoder().decode(await writeList('csv', list()));
    for (const text of [xml, csv]) {
      expect(text).toContain('《上》第1段（文字相近，文字比对）');
      expect(text).toContain('未查到上级出处');
    }
  });

  it.each(['xlsx', 'csv', 'docx'] as const)('gives the same bytes twice: .%s', async (format) => {
    const first = await writeList(format, list());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const second = await writeList(format, list());
    vi.useRealTimers();
    expect(second).toEqual(first);
  });
});
