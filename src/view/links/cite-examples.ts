import { citeRecord, citeSection, citeDocument, type Citable } from '../../cite/citable.ts';
import { need } from '../../data/need.ts';
import type { Site } from '../../data/site.ts';
import { pathOf } from '../../model/address.ts';

/** One row of the table of addresses: what it is, an example of it. */
export interface AddressExample {
  /** What has such an address. */
  what: string;
  /** Its shape, with n for a printed number. */
  shape: string;
  path: string;
  citable: Citable;
}

/** The rules for addresses, each with an example; a document without the example's id drops out. */
const RULES: { what: string; shape: string; id: string }[] = [
  { what: '一份文件', shape: '/文件代码/', id: 'sx2022' },
  { what: '年度要点的一条', shape: '/sx2022/p条号/', id: 'sx2022/p6' },
  { what: '任务分工表（附件）的一项', shape: '/sx2022/t项号/', id: 'sx2022/t45' },
  { what: '国家任务清单的一项', shape: '/gj2022/项号/', id: 'gj2022/5' },
  { what: '原文编号印重的一项', shape: '/gj2022/项号加字母/', id: 'gj2022/15a' },
  { what: '规划正文的一段', shape: '/sx145/部分-节-段/', id: 'sx145/3-1-2' },
  { what: '规划专栏的一项', shape: '/sx145/z专栏-项/', id: 'sx145/z3-4' },
  { what: '规划的一个指标', shape: '/sx145/i序号/', id: 'sx145/i9' },
  { what: '县方案的一项', shape: '/mx2023/部分-节-项/', id: 'mx2023/3-1-2' },
  { what: '新闻报道的一段', shape: '/xw2022/段号/', id: 'xw2022/12' },
  { what: '编号以外的文字', shape: '/文件代码/x次序/', id: 'sx2022/x1' },
  { what: '一个部分', shape: '/sx2022/s部分/', id: 'sx2022/s2' },
  { what: '规划或方案的一节', shape: '/sx145/部分-节/', id: 'sx145/3-1' },
  { what: '一个专栏', shape: '/sx145/z专栏/', id: 'sx145/z3' },
];

/** The table of addresses, read from content. */
export function addressExamples(site: Site, root: string): AddressExample[] {
  return RULES.flatMap(({ what, shape, id }) => {
    const document = site.documentById.get(id);
    if (document) return [{ what, shape, path: pathOf(id), citable: citeDocument(document, root) }];
    const record = site.recordById.get(id);
    const section = site.sectionById.get(id);
    const owner = record ?? section;
    if (owner === undefined) return [];
    const of = need(site.documentById, owner.document);
    const citable = record
      ? citeRecord(record, of, root)
      : section && citeSection(section, of, root);
    return citable ? [{ what, shape, path: pathOf(id), citable }] : [];
  });
}
