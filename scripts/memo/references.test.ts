import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { RECOGNISED } from '../../src/memo/write/sum-words.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** What is found, as `文字 → 条目`, with the verdict where it is not right. */
function found(...lines: string[]): string[] {
  return checkMemo(lines, corpus).map(({ text, records, verdict }) => {
    const short =
      records.length > 3 ? `${records[0] ?? ''}…${records.at(-1) ?? ''}` : records.join(' ');
    return `${text} → ${short}${verdict === 'right' ? '' : ` (${verdict})`}`;
  });
}

const YAODIAN = '《陕西省知识产权工作领导小组2022年工作要点》';

describe('a document by name', () => {
  it.each([
    [YAODIAN, 'sx2022'],
    ['《2022年工作要点》', 'sx2022'],
    ['《陕西省“十四五”知识产权发展规划》', 'sx145'],
    ['《推动知识产权高质量发展任务清单》', 'gj2022'],
    ['《眉县国家知识产权强县建设试点县工作方案》', 'mx2023'],
    ['陕知组办发〔2022〕2号', 'sx2022'],
    ['陕知组办发[2022]2号', 'sx2022'],
    ['陕知组办发（2022）２号', 'sx2022'],
    ['陕知组办发【2022】 2 号', 'sx2022'],
    ['眉政办发［2023］13号', 'mx2023'],
    ['省“十四五”规划', 'sx145'],
    ['眉县工作方案', 'mx2023'],
  ])('%s is %s', (text, id) => {
    expect(found(`请落实${text}。`)).toEqual([`${text} → ${id}`]);
  });

  it.each([
    '《中华人民共和国专利法》第六十五条',
    '《知识产权强国建设纲要（2021—2035年）》',
    '国知发保字〔2022〕13号',
    '陕政发〔2021〕12号',
    '我局2022年工作要点第3条',
    'https://www.gov.cn/ab2022/15/content.htm',
    '市工作要点第6条',
    '本方案第3项',
    '我局《2022年工作计划》第3条',
  ])('%s is none of ours', (text) => {
    expect(found(`请落实${text}。`)).toEqual([]);
  });

  it.each([
    '陕知组办发〔2022〕3号',
    '陕知组办〔2022〕2号',
    'sx2021/t4',
    '《陕西省“十三五”知识产权发展规划》',
    '《2023年工作要点》第5条',
    '2023年工作要点第6条',
    '《知识产权强国建设纲要（2021—2035年）》第三项',
  ])('%s is a document that is not here', (text) => {
    expect(found(`请落实${text}。`)).toEqual([`${text} →  (unknown-document)`]);
  });

  it('says that a number is another document’s', () => {
    expect(found(`${YAODIAN}（眉政办发〔2023〕13号）`)).toEqual([
      `${YAODIAN}（眉政办发〔2023〕13号） → sx2022 (unknown-document)`,
    ]);
  });

  it('keeps the short name that the memo introduces', () => {
    expect(
      found('《陕西省“十四五”知识产权发展规划》（以下简称《发展规划》）', '《发展规划》三（二）'),
    ).toEqual(['《陕西省“十四五”知识产权发展规划》 → sx145', '《发展规划》三（二） → sx145/3-2']);
  });
});

describe('an item', () => {
  it.each([
    ['工作要点第6条', 'sx2022/p6'],
    ['工作要点第六条', 'sx2022/p6'],
    ['工作要点第 ６ 条', 'sx2022/p6'],
    ['要点6', 'sx2022/p6'],
    [`${YAODIAN}（陕知组办发〔2022〕2号）附件第45项`, 'sx2022/t45'],
    ['任务45', 'sx2022/t45'],
    ['任务四十五', 'sx2022/t45'],
    ['45号任务', 'sx2022/t45'],
    ['工作要点附件第12、14项', 'sx2022/t12 sx2022/t14'],
    ['工作要点附件第29至38项', 'sx2022/t29…sx2022/t38'],
    ['任务29—38', 'sx2022/t29…sx2022/t38'],
    ['任务29至任务38', 'sx2022/t29…sx2022/t38'],
    ['工作要点附件29项至38项', 'sx2022/t29…sx2022/t38'],
    ['工作要点附件12、14项', 'sx2022/t12 sx2022/t14'],
    ['工作要点4至6条', 'sx2022/p4 sx2022/p5 sx2022/p6'],
    ['工作要点第4条、5条', 'sx2022/p4 sx2022/p5'],
    ['任务45、46和47项', 'sx2022/t45 sx2022/t46 sx2022/t47'],
    ['任务（45）', 'sx2022/t45'],
    ['任务Ｎｏ．４５', 'sx2022/t45'],
    ['附件序号45', 'sx2022/t45'],
    ['工作要点第二部分', 'sx2022/s2'],
    ['省十四五规划三（二）', 'sx145/3-2'],
    ['省十四五规划三（一）2', 'sx145/3-1-2'],
    ['省十四五规划第三部分（一）第2段', 'sx145/3-1-2'],
    ['省十四五规划专栏2', 'sx145/z2'],
    ['省十四五规划专栏三第4项', 'sx145/z3-4'],
    ['省十四五规划指标8', 'sx145/i8'],
    ['省十四五规划第8项指标', 'sx145/i8'],
    ['眉县方案三（一）2', 'mx2023/3-1-2'],
    ['眉县方案二（三）', 'mx2023/2-3-1'],
    ['国家任务清单第5项', 'gj2022/5'],
    ['国家任务清单第14项', 'gj2022/14'],
    ['sx2022/t45', 'sx2022/t45'],
    ['https://zscq.example.gov.cn/ip/sx145/3-1-2/', 'sx145/3-1-2'],
  ])('%s is %s', (text, records) => {
    expect(found(`见${text}。`)).toEqual([`${text} → ${records}`]);
  });

  it.each([
    ['工作要点第21条', 'no-such-number'],
    ['工作要点第〇条', 'no-such-number'],
    ['工作要点第10000条', 'no-such-number'],
    ['附件第4.5项', 'no-such-number'],
    ['附件第-1项', 'no-such-number'],
    ['任务0', 'no-such-number'],
    ['任务12345', 'no-such-number'],
    ['附件第100项', 'no-such-number'],
    ['国家任务清单第11项', 'no-such-number'],
    ['省十四五规划专栏8', 'no-such-number'],
    ['眉县方案三（六）1', 'no-such-number'],
    ['sx2022/t100', 'no-such-number'],
    ['工作要点附件第  项', 'number-missing'],
    ['工作要点第×条', 'number-missing'],
  ])('%s: %s', (text, verdict) => {
    expect(found('按照工作要点办理。', `见${text}。`)).toEqual([`${text} →  (${verdict})`]);
  });

  it.each([
    ['国家清单第15项', 'gj2022/15a gj2022/15b'],
    ['国家清单第10项', 'gj2022/10a gj2022/10b'],
    ['工作要点第6项', 'sx2022/t6 sx2022/p6'],
    ['/gj2022/15/', 'gj2022/15a gj2022/15b'],
  ])('%s leaves open which of %s', (text, records) => {
    expect(found(`见${text}。`)).toEqual([`${text} → ${records} (ambiguous)`]);
  });

  it.each(['任务45①', '任务45²', '任务45⑴'])('%s is 45 with the mark of a note', (text) => {
    expect(found(`见${text}。`)).toEqual(['任务45 → sx2022/t45']);
  });

  it('is settled by the words quoted beside it', () => {
    expect(found('国家清单第15项“深度参与全球知识产权治理”')).toEqual([
      '国家清单第15项 → gj2022/15b',
    ]);
  });

  it('is of the document named in an earlier sentence', () => {
    expect(
      found(
        '落实国家任务清单。',
        '其中第5项已完成。',
        '省十四五规划另有要求。',
        '三（二）已部署。',
      ),
    ).toEqual([
      '国家任务清单 → gj2022',
      '第5项 → gj2022/5',
      '省十四五规划 → sx145',
      '三（二） → sx145/3-2',
    ]);
  });

  it('is named with its document by a title of its own and no number: the number is missing', () => {
    expect(found('工作要点“加强知识产权源头保护”要求。')).toEqual([
      '工作要点 → sx2022/p6 (number-missing)',
    ]);
  });
});

describe('what the page gives as recognised', () => {
  it.each(RECOGNISED)('%s is', (text) => {
    expect(checkMemo([`按照工作要点和省十四五规划，见${text}。`], corpus).at(-1)).toMatchObject({
      text,
      verdict: 'right',
    });
  });
});

describe('what is no reference', () => {
  it.each([
    '一、总体要求',
    '（一）工作进展',
    '第一，抓落实。第二，抓督办。',
    '第一项工作是宣传。第二项是培训，第三条措施是考核。',
    '任务一：加强宣传',
    '承担任务45项，完成任务12项，推进20条措施，指标8个，专栏7个。',
    '附件1：名单',
    '第46届世界技能大赛',
    '2022年3月1日印发',
    '省知识产权局、省公安厅参加会议。',
  ])('%s', (text) => {
    expect(found('对照工作要点办理。', text)).toEqual([]);
  });
});
