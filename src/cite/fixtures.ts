import type { ContentDocument, ContentSection } from '../model/document.ts';
import type { ContentRecord } from '../model/record.ts';
import { aDocument, aRecord, aSection, assigned, noDates } from '../view/test-site.ts';

/** Root under which the tests cite: a site below a sub-path. */
export const ROOT = 'https://zscq.example.cn/zc/';

/** A document for tests: the annual points with their annex. */
export function someDocument(change: Partial<ContentDocument> = {}): ContentDocument {
  return aDocument('sx2022', {
    title: '陕西省知识产权工作领导小组2022年工作要点',
    documentNumber: '陕知组办发〔2022〕2号',
    issuers: ['陕西省知识产权工作领导小组办公室'],
    dates: { ...noDates, issued: '2022-04-29' },
    shortName: '年度要点',
    annexTitle: '陕西省知识产权工作领导小组2022年工作要点任务分工表',
    ...change,
  });
}

/** A record for tests: task 45 of the annex. */
export function someRecord(change: Partial<ContentRecord> = {}): ContentRecord {
  return aRecord(change.id ?? 'sx2022/t45', {
    number: { printed: '45', order: 45 },
    section: ['二、加强知识产权保护'],
    text: '按照《主要农作物品种审定办法》有关规定，组织开展新品种认定。',
    responsibilities: [assigned('sx-nyncj', { printed: '省农业农村厅' })],
    sectionIds: ['sx2022/s2'],
    responsibilityText: '省农业农村厅',
    ...change,
  });
}

/** A section for tests: 二、 of the annual points. */
export function someSection(change: Partial<ContentSection> = {}): ContentSection {
  return aSection(change.id ?? 'sx2022/s2', {
    headings: ['二、加强知识产权保护'],
    records: ['sx2022/t45'],
    ...change,
  });
}
