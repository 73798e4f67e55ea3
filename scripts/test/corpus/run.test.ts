import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../lib/io/list-files.ts';
import { fingerprintOf } from '../test-help/fingerprint.ts';
import { importFolder, recordOf } from '../test-help/import-folder.ts';
import { makeTempProject, type TempProject } from '../test-help/temp-project.ts';

let project: TempProject;
beforeEach(() => {
  project = makeTempProject();
});
afterEach(() => {
  project.remove();
});

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(project.folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

describe('npm run content', () => {
  it('has been run: content/ is what the seeds give', async () => {
    const { files } = await importFolder();
    const committed = await listFiles('content');
    expect(committed).toEqual([...files.keys()].sort());
    const stale = committed.filter(
      (f) => readFileSync(join('content', f), 'utf8') !== files.get(f),
    );
    expect(stale).toEqual([]);
  });

  it('gives the same bytes in another folder, time zone and language', async () => {
    rmSync(join(project.folder, 'content/data'), { recursive: true });
    const { code, output } = await project.runContent({
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(code, output).toBe(0);
    const { files } = await importFolder();
    expect(await project.fingerprint('content')).toEqual(fingerprintOf(files));
  });

  it('prints the account of every document, with nothing left over', async () => {
    const { output } = await project.runContent();
    const lines = output.split('\n').filter((line) => line.includes('下落不明'));
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.endsWith('下落不明 0'))).toBe(true);
  });

  it('reads a clean new document without new code', async () => {
    cpSync('scripts/test/corpus/new-document', join(project.folder, 'seeds'), { recursive: true });
    const { code, output } = await project.runContent();
    expect(code, output).toBe(0);
    const record = (key: string) =>
      recordOf(readFileSync(join(project.folder, `content/records/zs2024/${key}.mdx`), 'utf8'));
    expect(record('2-1-1')).toMatchObject({
      id: 'zs2024/2-1-1',
      kind: 'target',
      number: { printed: '（一）', order: 1 },
      title: '创造',
      text: '每万人发明专利拥有量达到3件以上。',
      targets: [{ value: 3, comparator: '>=' }],
    });
    const work = record('3-1-2');
    expect(work.section).toEqual(['三、重点工作', '（一）提升创造水平']);
    expect(work.responsibilities.map(({ unit }) => unit)).toEqual(['mx-nyncj']);
  });

  it('reports the errors of all documents at once and leaves content/ as it was', async () => {
    const before = await project.fingerprint('content');
    edit('seeds/xw2022/source.yaml', (text) => `${text}\n  : - [`);
    edit('seeds/sx145/document.txt', (text) => text.replace('专栏 5', '专栏 6'));
    edit('seeds/mx2023/document.txt', (text) => text.replace('县文旅局', '县文游局'));
    rmSync(join(project.folder, 'seeds/gj2022/document.txt'));
    writeFileSync(
      join(project.folder, 'seeds/sx2022/editorial.yaml'),
      Buffer.from([0x61, 0xff, 0xfe]),
    );
    const { code, output } = await project.runContent();
    expect(code).toBe(1);
    for (const place of [
      /^seeds\/xw2022\/source\.yaml:\d+:\d+ 错误 \[yaml-syntax\]/mu,
      /^seeds\/sx145\/document\.txt 错误 \[seed-changed\]/mu,
      /^seeds\/sx145\/document\.txt:995:1 错误 \[duplicate-id\]/mu,
      /^seeds\/mx2023\/document\.txt:47:\d+ 错误 \[unknown-unit\] mx2023\/3-1-3/mu,
      /^seeds\/gj2022\/document\.txt 错误 \[file-missing\]/mu,
      /^seeds\/sx2022\/editorial\.yaml 错误 \[not-utf8\]/mu,
    ])
      expect(output).toMatch(place);
    // What another document says of those that cannot be read is beside the point.
    expect(output).not.toMatch(/link-record|topic-record|ref-unused|address/u);
    expect(output).toContain('content/ 保持原样。');
    expect(await project.fingerprint('content')).toEqual(before);
  });

  it('says what is wrong with a document, not what is lost by it elsewhere', async () => {
    edit('seeds/sx2022/document.txt', (text) => text.replace('92. 发布', '91. 发布'));
    const { diagnostics } = await importFolder(join(project.folder, 'seeds'));
    const inText = diagnostics.filter(({ place }) => place.file.endsWith('document.txt'));
    expect(inText.map(({ rule, place }) => [rule, place.line])).toEqual([
      ['seed-changed', 0],
      ['unit-count', 166],
      ['unaccounted', 166],
      ['broken-sequence', 167],
    ]);
    // The document's own editorial file quotes what is gone; that is part of the matter.
    for (const { place } of diagnostics) expect(place.file).toMatch(/^seeds\/sx2022\//);
  });

  it.each([
    'site',
    ...['places', 'units', 'topics', 'refs', 'links', 'changes'].map((name) => `registry/${name}`),
  ])('says that %s.yaml is broken or missing once, not for every record', async (name) => {
    const seeds = join(project.folder, 'seeds');
    const rules = async () =>
      new Set((await importFolder(seeds)).diagnostics.map(({ rule }) => rule));
    edit(`seeds/${name}.yaml`, (text) => `${text}\n\t- [`);
    expect(await rules()).toEqual(new Set(['yaml-syntax']));
    rmSync(join(seeds, `${name}.yaml`));
    expect(await rules()).toEqual(new Set(['file-missing']));
  });

  it('says in which line of site.yaml a name is too long or missing', async () => {
    const faults = async () =>
      (await importFolder(join(project.folder, 'seeds'))).diagnostics.map(
        ({ rule, place, hint }) => [rule, place.file, place.line, hint],
      );
    const hint = '照 seeds/README.md 的说明改正这一项';
    edit('seeds/site.yaml', () => `# 名称\nname: ${'甲'.repeat(17)}\n`);
    expect((await faults())[0]).toEqual(['yaml-schema', 'seeds/site.yaml', 2, hint]);
    expect(await faults()).toHaveLength(4);
  });
});
