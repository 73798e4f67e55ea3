import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runNode } from '../lib/io/run.ts';
import { makeDocx, paragraph } from './fixture/make-docx.ts';

const dir = mkdtempSync(join(tmpdir(), 'memo-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const path = (name: string) => join(dir, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content);
  return path(name);
};
const memo = (...args: string[]) => runNode(['scripts/memo.ts', ...args]);

interface Printed {
  findings: Record<string, unknown>[];
}

describe('npm run memo -- check', () => {
  it('prints findings in the form of the contract and says 0 when all are right', async () => {
    const { code, output } = await memo(
      'check',
      put('a.txt', '一\n按照工作要点第6条办理'),
      '--json',
    );
    expect(code).toBe(0);
    const { findings } = JSON.parse(output) as Printed;
    expect(findings).toEqual([
      {
        text: '工作要点第6条',
        line: 2,
        column: 3,
        records: ['sx2022/p6'],
        verdict: 'right',
        detail: '指《陕西省知识产权工作领导小组2022年工作要点》第6条。',
      },
    ]);
    expect(Object.keys(findings[0] ?? {})).toEqual([
      'text',
      'line',
      'column',
      'records',
      'verdict',
      'detail',
    ]);
  });

  it('says 1 when one is wrong, with file, line and column', async () => {
    const file = put('b.md', '按照工作要点第25条办理\n');
    const { code, output } = await memo('check', file);
    expect(code).toBe(1);
    expect(output).toContain(`${file}:1:3 [没有这个编号] 工作要点第25条`);
    expect(output).toContain('共 1 处引用，1 处需要改。');
  });

  it('reads GB18030, UTF-16 and a mark at the start', async () => {
    const gb = new Uint8Array([0xc8, 0xce, 0xce, 0xf1, 0x34, 0x35]);
    const utf16 = Buffer.from('\ufeff任务45', 'utf16le');
    const utf8 = Buffer.from('\ufeff任务45');
    for (const [name, bytes] of Object.entries({ 'g.txt': gb, 'u.txt': utf16, 'm.txt': utf8 })) {
      const { code, output } = await memo('check', put(name, bytes), '--json');
      const { findings } = JSON.parse(output) as Printed;
      expect([code, findings[0]?.text, findings[0]?.column]).toEqual([0, '任务45', 1]);
    }
  });

  it('does not read code in Markdown', async () => {
    const { output } = await memo('check', put('c.md', '```\n任务45\n```\n'), '--json');
    expect((JSON.parse(output) as Printed).findings).toEqual([]);
  });

  it('says 1 and that a number of no document could not be checked', async () => {
    const file = put('u.txt', '附件第45项由省农业农村厅负责。任务120由省科技厅负责。');
    const { code, output } = await memo('check', file);
    expect(code).toBe(1);
    expect(output).toContain(`${file}:1:17 [无法核对] 任务120`);
    expect(output).toContain('共 2 处引用，1 处无法核对。');
  });

  it('says 0 and that there is none for a memo without references', async () => {
    const { code, output } = await memo('check', put('d.txt', '一、总体要求\n'));
    expect(code).toBe(0);
    expect(output).toMatch(/^没有认出引用。认得的写法如：任务45、.*\n$/u);
  });

  it('never says that all is right of a memo that it did not read whole', async () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="x/image" Target="media/1.png"/></Relationships>';
    const file = put(
      'pictures.docx',
      await makeDocx(paragraph('任务45'), { 'word/_rels/document.xml.rels': rels }),
    );
    const notice = '文稿里没有读的：图片 1 幅；其中若有引用，请自行核对。';
    const { code, output } = await memo('check', file);
    expect(code).toBe(0);
    expect(output).toContain(`共 1 处引用，读到的没有错。`);
    expect(output).toContain(notice);
    const json = await memo('check', file, '--json');
    expect(json.output).toContain(`注意：${notice}`);
    expect((await memo('link', file, '-o', path('p.docx'))).output).toContain(notice);
  });

  it.each([
    [['check', 'no-such-file.docx'], '没有这个文件'],
    [['check'], '没有写文稿'],
    [['explain', 'x'], '没有“explain”这个命令'],
    [['check', 'README.md', '--nonsense'], '--nonsense'],
    [['link', 'README.md'], '-o'],
    [['check', 'README.md', '--site', 'x'], 'https://'],
  ])('says 2 for %s', async (args, words) => {
    const { code, output } = await memo(...args);
    expect(code).toBe(2);
    expect(output).toContain(words);
  });

  it('says 2 for a PDF and for an RTF, and what to do', async () => {
    for (const [name, start] of Object.entries({ 'p.txt': '%PDF-1.7', 'r.txt': '{\\rtf1' })) {
      const { code, output } = await memo('check', put(name, start));
      expect([code, output.includes('.docx')]).toEqual([2, true]);
    }
  });

  it('says 2 and what to run where nothing was imported', async () => {
    const { code, output } = await memo('check', put('n.txt', '任务45'), '--data', path('none'));
    expect([code, output.includes('npm run content')]).toEqual([2, true]);
  });

  it('says 2 for a .docx that is none', async () => {
    const { code, output } = await memo('check', put('e.docx', '文字'));
    expect([code, output.includes('不是 .docx')]).toEqual([2, true]);
  });
});

describe('npm run memo -- link', () => {
  it('writes Markdown for text, and leaves Markdown as it was but for links', async () => {
    const site = ['--site', 'https://x.example/ip/'];
    await memo('link', put('f.txt', '一 *\n任务45\n'), '-o', path('f.md'), ...site);
    expect(readFileSync(path('f.md'), 'utf8')).toBe(
      '一 \\*\n\n[任务45](https://x.example/ip/sx2022/t45/)\n',
    );
    await memo(
      'link',
      put('g.md', '# 任务45\n\n`任务45` [任务45](/x) *任务45*\n'),
      '-o',
      path('h.md'),
      ...site,
    );
    expect(readFileSync(path('h.md'), 'utf8')).toBe(
      '# [任务45](https://x.example/ip/sx2022/t45/)\n\n`任务45` [任务45](/x) *[任务45](https://x.example/ip/sx2022/t45/)*\n',
    );
  });

  it('writes a .docx whole or not at all, and never over its input', async () => {
    const file = put('i.docx', await makeDocx(paragraph('任务45')));
    const before = readFileSync(file);
    expect((await memo('link', file, '-o', file)).code).toBe(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await memo('link', file, '-o', path('j.md'))).code).toBe(2);
    expect((await memo('link', file, '-o', join(dir, 'no-such-folder', 'k.docx'))).code).toBe(2);
    const { code, output } = await memo('link', file, '-o', path('l.docx'));
    expect([code, output.includes('1 处引用加了链接')]).toEqual([0, true]);
    expect(readdirSync(dir).filter((name) => /j\.md|\.tmp$/.test(name))).toEqual([]);
  });
});
