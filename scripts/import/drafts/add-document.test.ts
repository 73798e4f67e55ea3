import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOfRegistry, REGISTRIES, type ImportInput } from '../pipeline/import-content.ts';
import { addDocument, addRequest, type Added } from './add-document.ts';

const registry = Object.fromEntries(
  REGISTRIES.map((name) => [name, readFileSync(`seeds/${pathOfRegistry(name)}`, 'utf8')]),
) as ImportInput['registry'];

/** Adds a plain text as `npm run add` would. */
async function add(text: string, values: Record<string, string> = {}): Promise<Added> {
  const request = addRequest({
    values: { code: 'ql2024', place: 'shaanxi', ...values },
    positionals: [],
  });
  if ('problem' in request) throw new Error(request.problem);
  const bytes = new TextEncoder().encode(text);
  return addDocument(
    { name: 'a.txt', bytes },
    request,
    registry,
    { codes: ['xw2022'], order: 6 },
    null,
  );
}

const POINTS = [
  '陕西省知识产权局文件',
  '陕知函〔2024〕3号',
  '陕西省知识产权局2024年工作要点',
  '一、制度',
  '1.健全台账。每季更新。（责任单位：省知识产权局、省某某局）',
  '陕西省知识产权局',
  '2024年3月5日',
].join('\n');

const rules = ({ report }: Added): [string, number][] =>
  report.open.map(({ rule, line }) => [rule, line]);

describe('addDocument', () => {
  it('reads a text, says what it found, and leaves open what nobody knows', async () => {
    const added = await add(POINTS);
    expect(rules(added)).toEqual([['unknown-unit', 5]]);
    expect(added.report).toMatchObject({ code: 'ql2024', state: 'open' });
    const source = String(added.files?.get('source.yaml'));
    expect(source).toContain('draft: true');
    expect(source).toContain('documentNumber: 陕知函〔2024〕3号 # 第 2 行');
    expect(source).toContain('signed: 2024-03-05');
    expect(source).toContain('issuers: [ 陕西省知识产权局 ]');
    expect([...(added.files?.keys() ?? [])]).toEqual([
      'original.txt',
      'document.txt',
      'source.yaml',
      'editorial.yaml',
    ]);
  });

  it('reads a title behind a mark of headings that conversion left', async () => {
    const added = await add(POINTS.replace('陕西省知识产权局2024年', '# 陕西省知识产权局2024年'));
    expect(rules(added)).toEqual([['unknown-unit', 5]]);
    expect(String(added.files?.get('source.yaml'))).toContain(
      'title: 陕西省知识产权局2024年工作要点',
    );
  });

  it('finds the day of signature, written in Han numerals, in the text again', async () => {
    const added = await add(POINTS.replace('2024年3月5日', '二〇二四年三月五日'));
    expect(rules(added)).toEqual([['unknown-unit', 5]]);
    expect(String(added.files?.get('source.yaml'))).toContain('signed: 2024-03-05');
  });

  it('takes its place from who issued it, and refuses one that nobody knows', async () => {
    const { files } = await add(POINTS, { place: '' });
    expect(files).toBeNull();
    const found = await add(POINTS.replaceAll('陕西省', '青岚省'), { place: 'qinglan' });
    expect(rules(found)).toEqual([['unknown-place', 0]]);
    expect(found.report.open[0]?.message).toContain('- id: qinglan');
  });

  it('refuses what is secret and writes nothing', async () => {
    for (const mark of [
      '秘密★1年',
      '机 密',
      '绝密★启用前',
      '000012 秘密',
      '【秘密】',
      '密级：机密',
    ]) {
      const added = await add(`${mark}\n${POINTS}`);
      expect([mark, added.report.state, rules(added)]).toEqual([mark, 'refused', [['secret', 1]]]);
      expect(added.files).toBeNull();
    }
  });

  it('takes 商业秘密 and 国家秘密 for the words that they are', async () => {
    const added = await add(
      POINTS.replace('每季更新。', '保护商业秘密，依申请公开国家秘密以外的信息。'),
    );
    expect(rules(added)).toEqual([['unknown-unit', 5]]);
  });

  it('asks of each number of a person and each mark of the house', async () => {
    const text = POINTS.replace('一、制度', '内部资料　注意保存\n一、制度').replace(
      '每季更新。',
      '联系人：王某某，手机138 0000 0000，身份证号610326199001011234，账号：6222 0200 0000 0000 000。',
    );
    const added = await add(text);
    expect(rules(added).filter(([rule]) => rule !== 'unknown-unit')).toEqual([
      ['internal-document', 4],
      ['identity-number', 6],
      ['mobile-number', 6],
      ['bank-account', 6],
    ]);
  });

  it('refuses a code that is taken, a file that is none, and a text that is nothing official', async () => {
    expect(rules(await add(POINTS, { code: 'xw2022' }))).toEqual([['code-taken', 0]]);
    expect(rules(await add(''))).toEqual([['not-read', 0]]);
    expect(rules(await add('今天天气很好\n我们去公园玩了一天。'))).toEqual([['not-official', 1]]);
  });
});

describe('addRequest', () => {
  it.each([
    [{}, '没有写 --code'],
    [{ code: 'X' }, '不能作文件代码'],
    [{ code: 'search' }, '不能作文件代码'],
    [{ code: 'ql2024', kind: 'x' }, '没有“x”这种文件'],
    [{ code: 'ql2024', 'accept-changes': true, 'reject-changes': true }, '只能写一个'],
  ])('says what is wrong with %j', (values, message) => {
    const request = addRequest({ values, positionals: [] });
    expect('problem' in request && request.problem).toContain(message);
  });
});
