import { describe, expect, it } from 'vitest';
import { checkMemo } from '../../src/memo/check-memo.ts';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import {
  notice,
  opinions,
  statute2012,
  statute2019,
  type MadeUp,
} from '../test/test-help/statutes.ts';
import { readContent } from '../lib/io/read-content.ts';

const content = await readContent();

const corpusOf = (...more: MadeUp[]) =>
  buildCorpus({
    documents: [...content.documents, ...more.map(({ document }) => document)],
    records: [...content.records, ...more.flatMap(({ records }) => records)],
    units: content.units,
    places: content.places,
    variants: '',
  });

/** What is found, as `文字 → 条目`, with the verdict where it is not right. */
const found = (corpus: ReturnType<typeof corpusOf>, ...lines: string[]) =>
  checkMemo(lines, corpus).map(
    ({ text, records, verdict }) =>
      `${text} → ${records.join(' ')}${verdict === 'right' ? '' : ` (${verdict})`}`,
  );

const TITLE = '《青岚省知识产权条例》';

describe('one statute among the documents', () => {
  const corpus = corpusOf(statute2019, opinions, notice);

  it.each([
    [`${TITLE}第三条`, 'qh2019/a3'],
    [`${TITLE}第5条`, 'qh2019/a5'],
    [`${TITLE}第三条之一`, 'qh2019/a3-1'],
    [`${TITLE}第三条第一款第（二）项`, 'qh2019/a3'],
    [`${TITLE}第三条第（一）项`, 'qh2019/a3'],
    [`${TITLE}第二条第二款`, 'qh2019/a2'],
    [`${TITLE}第二章`, 'qh2019/c2'],
    ['青岚省知识产权条例第三条', 'qh2019/a3'],
    ['青岚条例第三条', 'qh2019/a3'],
    ['青政发〔2018〕9号第二条', 'jl2018/2'],
    ['《青岚省人民政府关于激励创新的若干意见》（青政发〔2018〕9号）第三条', 'jl2018/3'],
    ['《青岚省知识产权2024年行动安排》附件2第3项', 'gd2024/f2-t3'],
    ['《青岚省知识产权2024年行动安排》附件1第3项', 'gd2024/t3'],
    ['《青岚省知识产权2024年行动安排》附件2中的第2项', 'gd2024/f2-t2'],
    ['《青岚省知识产权2024年行动安排》二（二）', 'gd2024/2-2-1'],
    ['qh2019/a3-1', 'qh2019/a3-1'],
    ['https://zscq.example.cn/gd2024/f2-t3/', 'gd2024/f2-t3'],
  ])('%s is %s', (text, id) => {
    expect(found(corpus, `见${text}。`)).toEqual([`${text} → ${id}`]);
  });

  it.each([
    [`${TITLE}第九条`, ''],
    [`${TITLE}第三条第三款`, 'qh2019/a3'],
    [`${TITLE}第三条第一款第（三）项`, 'qh2019/a3'],
    ['《青岚省知识产权2024年行动安排》附件2第9项', ''],
  ])('%s does not exist', (text, ids) => {
    expect(found(corpus, `见${text}。`)).toEqual([`${text} → ${ids} (no-such-number)`]);
  });

  it('names the 项 in its finding', () => {
    const [finding] = checkMemo([`按照${TITLE}第三条第一款第（二）项办理。`], corpus);
    expect(finding?.detail).toContain('第三条第一款第（二）项');
  });

  it('goes on with the statute that the sentence names', () => {
    expect(found(corpus, `按照${TITLE}第三条第一款第（二）项，应当公布；第四条另有规定。`)).toEqual(
      [`${TITLE}第三条第一款第（二）项 → qh2019/a3`, '第四条 → qh2019/a4'],
    );
  });

  it('leaves the articles of laws that are not here alone', () => {
    expect(found(corpus, '按照《中华人民共和国专利法》第六十五条和专利法第二条办理。')).toEqual([]);
  });
});

describe('two versions of one title', () => {
  const corpus = corpusOf(statute2012, statute2019);

  it('are asked about and never guessed', () => {
    expect(found(corpus, `见${TITLE}第三条。`)).toEqual([
      `${TITLE}第三条 → qh2012/a3 qh2019/a3 (ambiguous)`,
    ]);
    expect(found(corpus, '见青岚条例第一条。')).toEqual([
      '青岚条例第一条 → qh2012/a1 qh2019/a1 (ambiguous)',
    ]);
    expect(found(corpus, `请落实${TITLE}。`)).toEqual([`${TITLE} → qh2012 qh2019 (ambiguous)`]);
  });

  it('are told apart in the question', () => {
    const [finding] = checkMemo([`见${TITLE}第三条。`], corpus);
    expect(finding?.detail).toContain('（2012年文本）第三条');
    expect(finding?.detail).toContain('（2019年文本）第三条');
  });

  it('are told apart by the year that the memo writes, or by a number that one alone has', () => {
    expect(found(corpus, `见2012年公布的${TITLE}第三条。`)).toEqual([`${TITLE}第三条 → qh2012/a3`]);
    expect(found(corpus, `见${TITLE}（2019年修正）第三条。`)[0]).toContain('qh2019/a3');
    expect(found(corpus, `见${TITLE}第五条。`)).toEqual([`${TITLE}第五条 → qh2019/a5`]);
  });
});
