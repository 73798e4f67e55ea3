import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { findUnits } from '../../src/memo/find/find-units.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

describe('the words beside a number', () => {
  it.each([
    ['任务45“组织开展新品种认定，确保品种权益不受侵犯。”', ''],
    ['任务45要求「组织开展新品种认定」', ''],
    ['“组织开展……不受侵犯”（任务45）', ''],
    ['任务45“种业”', ''],
    ['任务45“组织开展新品种审定，确保品种权益不受侵犯”', '品种认定'],
    ['“组织开展新品种审定”（任务45）', '品种认定'],
    ['任务45“进一步优化国防专利定密审查工作程序”', '第6条'],
    ['任务45提出“加强航天领域国际交流与合作”', '没有这段文字'],
    ['工作要点第6条（加强知识产权行政保护）', '第4条'],
  ])('%s', (text, detail) => {
    const [finding] = checkMemo([`工作要点附件。`, text], corpus).slice(-1);
    expect(finding?.verdict).toBe(detail === '' ? 'right' : 'quote-differs');
    expect(finding?.detail).toContain(detail);
  });
});

describe('what was not checked', () => {
  const detail = (text: string) => {
    const [finding] = checkMemo([text], corpus);
    expect(finding?.verdict).toBe('right');
    return finding?.detail;
  };

  it.each([
    ['省规划指标8目前已有189亿元', '文中的189亿元不在所引条目的原文里，没有核对。'],
    ['眉县方案二（三），满意度实际达到８０％', '文中的80%不在所引条目的原文里，没有核对。'],
    ['任务45（组织开展新品种审定，确保品种权益）', '文中作“品种审定”，原文作“品种认定”'],
  ])('is said of %s', (text, words) => {
    expect(detail(text)).toContain(words);
  });

  it.each([
    '省规划指标8为300亿元',
    '省规划指标8为300亿元，比2020年的116亿元多',
    '任务45由省农业农村厅负责，完成85%',
    '任务45（组织开展新品种认定）',
    '任务45（新品种）',
  ])('is not said of %s', (text) => {
    expect(detail(text)).not.toMatch(/没有核对|不尽相同/u);
  });
});

describe('the units named for a task', () => {
  it.each([
    ['任务45由省农业农村厅负责', true],
    ['任务45由陕西省农业农村厅牵头', true],
    ['任务23由省委宣传部、省知识产权局负责', true],
    ['附件第12、13项分别由省公安厅、司法厅负责', true],
    ['任务45、46、47分别由省农业农村厅、各相关单位、省知识产权局负责', true],
    ['任务45由西安市农业农村局负责', true],
    ['任务45由我局负责', true],
    ['任务48由省知识产权局负责', true],
    ['眉县方案三（一）1的责任单位为县市场监管局、发改局，配合单位为各镇街', true],
    ['任务45由省公安厅负责', false],
    ['任务45（省公安厅）', false],
    ['任务45：省公安厅', false],
    ['任务45（责任单位：省公安厅）', false],
    ['省公安厅负责的任务45', false],
    ['省公安厅是任务45的责任单位', false],
    ['任务45由省教育厅负责', false],
    ['附件第12、13项由省公安厅负责', false],
    ['任务29由省林业局负责', false],
    ['眉县方案三（一）1由各镇街负责', false],
  ])('%s: %s', (text, right) => {
    const [finding] = checkMemo([text], corpus);
    expect(finding?.verdict).toBe(right ? 'right' : 'unit-differs');
  });

  it('a range that runs backwards is never right', () => {
    for (const text of ['任务分工表第38至29项', '国家任务清单第8-5项', '工作要点第20条至第1条'])
      expect(checkMemo([text], corpus)).toMatchObject([{ verdict: 'no-such-number', records: [] }]);
  });

  it.each([
    ['省委宣传部负责工作要点任务14和任务47。', ['right', 'unit-differs']],
    ['省委宣传部负责工作要点任务47、任务14。', ['unit-differs', 'right']],
    ['工作要点任务47和任务14由省委宣传部负责。', ['unit-differs', 'right']],
    ['工作要点任务14、任务47分别由省委宣传部、省知识产权局负责。', ['right', 'right']],
    ['按工作要点任务14，任务47由省知识产权局负责。', ['right', 'right']],
    ['落实工作要点任务14、任务47（省知识产权局）。', ['right', 'right']],
  ])('what is said of a list is said of each: %s', (text, verdicts) => {
    expect(checkMemo([text], corpus).map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('stands in the next cell of a row', () => {
    const rows = ['1\t任务45\t省农业农村厅', '2\t任务46\t省公安厅'];
    expect(checkMemo(rows, corpus, true).map(({ verdict }) => verdict)).toEqual([
      'right',
      'unit-differs',
    ]);
  });

  it('says that the editors and not the print name a unit', () => {
    expect(checkMemo(['任务48由省知识产权局负责'], corpus)[0]?.detail).toContain('编者推定');
  });

  it('are linked where they stand', () => {
    expect(findUnits(corpus, '由省高院、省农业农村厅负责')).toEqual(
      [
        { start: 1, end: 4, record: 'unit/sx-fy' },
        { start: 5, end: 11, record: 'unit/sx-nynct' },
      ].filter(({ end, start }) => end - start >= 4),
    );
  });
});

describe('who takes part in what role', () => {
  it.each([
    ['由县市场监管局负责。', 'right'],
    ['由县市场监管局牵头。', 'right'],
    ['由县商务和工业信息化局配合。', 'right'],
    ['由县商务和工业信息化局协办。', 'right'],
    ['由县市场监管局牵头，县商务和工业信息化局配合。', 'right'],
    // Each has a part there, and the other one.
    ['由县市场监管局配合。', 'unit-differs'],
    ['由县商务和工业信息化局负责。', 'unit-differs'],
    ['由县商务和工业信息化局牵头，县市场监管局配合。', 'unit-differs'],
  ])('眉县方案三（一）4%s %s', (text, verdict) => {
    const [finding] = checkMemo([`眉县方案三（一）4${text}`], corpus);
    expect(finding?.verdict).toBe(verdict);
  });
});
