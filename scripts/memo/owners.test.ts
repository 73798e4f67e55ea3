import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** What is found in a memo, its lines parted by `/`; documents that are only named are left out. */
const found = (text: string): string[] =>
  checkMemo(text.split('/'), corpus, true)
    .filter(({ records, verdict }) => verdict !== 'right' || records.some((id) => id.includes('/')))
    .map(({ text: words, records, verdict }) => `${words} → ${records.join(' ')} ${verdict}`);

describe('a number of somebody else’s paper', () => {
  it.each([
    '按照工作要点，专利法第六十五条作了规定。',
    '按照工作要点，专利法第二十条作了规定。',
    '按照工作要点，商标法实施条例第六条、种子法第三条和民法典第四条。',
    '按照工作要点，依据行政处罚法第三条第二款第（一）项办理。',
    '按照工作要点，依据陕西省行政执法监督条例第二十条办理。',
    '对照工作要点，会议同意第2项议题。',
    '对照工作要点，安排第2项经费。',
    '对照工作要点，行使第5项职权。',
    '对照工作要点，办好第6项民生实事。',
    '对照工作要点，合同第三条约定年底交付。',
    '对照工作要点，章程第九条一并修订。',
    '对照工作要点，按厅党组会议纪要第6条办理。',
    '对照工作要点，整改台账第12项已销号。',
    '对照工作要点，权责清单第12项尚未清理。',
    '对照工作要点，督办事项第45项下月销号。',
    '对照省十四五规划，考核指标第12项得分偏低。',
    '宝鸡市知识产权“十四五”规划三（三）讲保护。',
    '《宝鸡市知识产权“十四五”规划》三（三）讲保护。',
    '全省市场监管工作要点第45项已完成。',
    '省政府工作要点第15项已完成。',
    '西安市2022年市场监管工作要点第15项已完成。',
    '按照工作要点，任务1：完善制度。任务2：加强执法。',
    '按照工作要点。/重点任务一：完善制度',
    '按照工作要点，任务1：完善制度。/任务1经费20万元。',
    '任务分工方案第71项已完成。',
    '工作要点分工方案第七十一项已完成。',
    '宝政办发〔2022〕18号文件第3条。',
    '《法治政府建设实施纲要》第三部分。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('far below the name of a document a bare number is a question', () => {
    expect(found('对照工作要点。/一/二/三/四/五/第3条要抓紧。')).toEqual([
      '第3条 →  owner-unknown',
    ]);
  });

  it('words of the item itself prove whose it is', () => {
    expect(found('对照工作要点。/一/二/三/四/五/第3条“加强知识产权司法保护”。')).toEqual([
      '第3条 → sx2022/p3 right',
    ]);
  });
});

describe('a number of ours', () => {
  it.each([
    ['国家任务清单第五部分要抓紧落实。', '国家任务清单第五部分 → gj2022/s5 right'],
    ['规划第三部分“重点任务”提出要求。', '规划第三部分 → sx145/3 right'],
    ['规划四（四）“强化实施监测评估”。', '规划四（四） → sx145/4-4 right'],
    ['规划四（二）“加大资金投入力度”。', '规划四（二） → sx145/4-2 right'],
    ['规划三（四）“统筹推进知识产权高效管理”。', '规划三（四） → sx145/3-4 right'],
    ['规划三（四）“统筹推进知识产权高效服务”。', '规划三（四） → sx145/3-4 quote-differs'],
    [
      '工作要点附件“加强知识产权源头保护”部分第44项。',
      '工作要点附件“加强知识产权源头保护”部分第44项 → sx2022/t44 right',
    ],
    [
      '工作要点附件第12项至14项。',
      '工作要点附件第12项至14项 → sx2022/t12 sx2022/t13 sx2022/t14 right',
    ],
    ['工作要点附件13、27。', '工作要点附件13、27 → sx2022/t13 sx2022/t27 right'],
    ['按工作要点，表中序号45为我厅牵头。', '序号45 → sx2022/t45 right'],
    ['按工作要点附件，编号45的任务。', '编号45的任务 → sx2022/t45 right'],
    ['工作要点（六）要求。', '工作要点（六） → sx2022/s6 right'],
    ['工作要点六要求。', '工作要点六 → sx2022/s6 right'],
    ['附件1工作要点第25条。', '工作要点第25条 →  no-such-number'],
    [
      '陕知组办发〔2022〕2号/一、牵头任务/2号文附件第12项由省公安厅负责。',
      '附件第12项 → sx2022/t12 right',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('a short form of a document', () => {
  const TITLE = '《陕西省“十四五”知识产权发展规划》';
  it.each([
    `${TITLE}（以下简称《规划》）已印发。《规划》三（五）要求提升服务能力。`,
    `${TITLE}（以下简称“《规划》”）已印发。《规划》三（五）要求提升服务能力。`,
    `${TITLE}（以下简称规划）已印发。《规划》三（五）要求提升服务能力。`,
    `${TITLE}（以下称《规划》）已印发。《规划》三（五）要求提升服务能力。`,
    `${TITLE}，以下简称《规划》，已印发。《规划》三（五）要求提升服务能力。`,
    `${TITLE}已印发。《规划》三（五）要求提升服务能力。`,
    `${TITLE}（以下简称《规划》）已印发。/《规划》三（五）要求提升服务能力。`,
  ])('holds from where it is introduced: %s', (text) => {
    expect(found(text)).toEqual(['《规划》三（五） → sx145/3-5 right']);
  });

  it('does not hold before it', () => {
    expect(found(`《规划》三（五）要求提升。${TITLE}（以下简称《规划》）已印发。`)).toEqual([
      '《规划》三（五） →  owner-unknown',
    ]);
  });
});
