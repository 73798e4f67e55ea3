import type { ContentDocument, ContentSection } from '../../../src/model/document.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { labelDocument } from '../../../src/place/label-document.ts';
import { aDocument, aRecord, aSection } from '../../../src/view/test-site.ts';

/** A document of a made-up province with what is read of it. */
export interface MadeUp {
  document: ContentDocument;
  records: ContentRecord[];
  sections: ContentSection[];
}

function madeUp(
  document: ContentDocument,
  records: ContentRecord[],
  sections: ContentSection[] = [],
): MadeUp {
  return { document, ...labelDocument(document, records, sections) };
}

const noDates = { signed: null, issued: null, published: null, effective: null, expires: null };

/** A statute: articles by their keys, each with its printed paragraphs. */
function statute(id: string, year: string, articles: Record<string, string>): MadeUp {
  const chapters = ['第一章　总则', '第二章　保护'];
  const records = Object.entries(articles).map(([key, text], index) => {
    const [printed = '', ...rest] = text.split('　');
    const chapter = Number(/^a(\d+)/.exec(key)?.[1]) < 3 ? 0 : 1;
    return aRecord(`${id}/${key}`, {
      kind: 'article',
      number: { printed, order: index + 1 },
      section: chapters.slice(chapter, chapter + 1),
      sectionIds: [`${id}/c${chapter + 1}`],
      text: rest.join('　'),
      position: index + 1,
    });
  });
  const sections = chapters.map((heading, index) =>
    aSection(`${id}/c${index + 1}`, {
      headings: [heading],
      records: records
        .filter(({ sectionIds }) => sectionIds.includes(`${id}/c${index + 1}`))
        .map((record) => record.id),
    }),
  );
  const document = aDocument(id, {
    title: '青岚省知识产权条例',
    kind: 'law',
    dates: { ...noDates, effective: `${year}-05-01` },
    shortName: `知识产权条例（${year}年）`,
    aliases: ['青岚条例'],
    order: Number(year),
  });
  return madeUp(document, records, sections);
}

const THIRD =
  '第三条　有下列情形之一的，从重处罚：\n（一）重复侵权的；\n（二）拒不改正的。\n前款情形由主管部门认定。';

/** Two versions of one statute: the later one has an article put in. */
export const statute2012 = statute('qh2012', '2012', {
  a1: '第一条　为加强保护，制定本条例。',
  a2: '第二条　本省各类知识产权适用本条例。\n法律另有规定的除外。',
  a3: THIRD,
  a4: '第四条　本条例自2012年5月1日起施行。',
});
export const statute2019 = statute('qh2019', '2019', {
  a1: '第一条　为加强保护，促进运用，制定本条例。',
  a2: '第二条　本省各类知识产权适用本条例。\n法律另有规定的除外。',
  a3: THIRD,
  'a3-1': '第三条之一　主管部门应当公布认定结果。',
  a4: '第四条　对新品种另行规定。',
  a5: '第五条　本条例自2019年5月1日起施行。',
});

/** Opinions whose first-rank numbers are items, as the State Council issues them. */
export const opinions = madeUp(
  aDocument('jl2018', {
    title: '青岚省人民政府关于激励创新的若干意见',
    kind: 'opinions',
    documentNumber: '青政发〔2018〕9号',
    shortName: '激励创新意见',
    order: 2018,
  }),
  ['建立台账。', '公开标准。', '开展培训。'].map((text, index) =>
    aRecord(`jl2018/${index + 1}`, {
      kind: 'work',
      number: { printed: '一二三'.charAt(index), order: index + 1 },
      text,
      position: index + 1,
    }),
  ),
);

/** A notice with numbers that run on over its parts, and two annexes with tables. */
export const notice = madeUp(
  aDocument('gd2024', {
    title: '青岚省知识产权2024年行动安排',
    kind: 'notice',
    shortName: '2024年行动安排',
    order: 2024,
  }),
  [
    aRecord('gd2024/1-1-1', {
      kind: 'work',
      number: { printed: '（一）', order: 1 },
      section: ['一、健全制度'],
      text: '修订规章。',
      position: 1,
    }),
    aRecord('gd2024/2-2-1', {
      kind: 'work',
      number: { printed: '（二）', order: 2 },
      section: ['二、加强保护'],
      text: '开展巡查。',
      position: 2,
    }),
    ...['台账', '标准', '培训'].map((text, index) =>
      aRecord(`gd2024/t${index + 1}`, {
        number: { printed: `${index + 1}`, order: index + 1 },
        section: ['附件1 任务分工表'],
        sectionIds: ['gd2024/f1'],
        text,
        position: index + 3,
      }),
    ),
    ...['甲项', '乙项', '丙项'].map((text, index) =>
      aRecord(`gd2024/f2-t${index + 1}`, {
        number: { printed: `${index + 1}`, order: index + 1 },
        section: ['附件2 时间安排表'],
        sectionIds: ['gd2024/f2'],
        text,
        position: index + 6,
      }),
    ),
  ],
  [
    aSection('gd2024/f1', { headings: ['附件1 任务分工表'] }),
    aSection('gd2024/f2', { headings: ['附件2 时间安排表'] }),
  ],
);
