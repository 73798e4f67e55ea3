import type { NarrowChoices } from './narrow-choices.ts';
import type { Narrowable } from './narrowable.ts';

/** The document and the record, as a link to it is called: 省年度工作要点 任务45 */
const NAME = /^(.*)\s\S+$/;

/** Says of each related record from which document it is; groups without one are hidden. */
export function markRelations({ list, items }: Narrowable): NarrowChoices {
  const documents = new Map<string, string>();
  for (const item of items) {
    const link = item.querySelector('a');
    const id = link?.pathname.split('/').slice(-3)[0] ?? '';
    const name = link?.textContent.trim() ?? '';
    documents.set(id, NAME.exec(name)?.[1]?.trim() ?? name);
    item.dataset.doc = id;
    item.dataset.places = String(item.querySelectorAll('.ev').length);
  }
  for (const part of list.querySelectorAll<HTMLElement>('.rel, .judged')) part.dataset.group = '';
  const differ = new Set(items.map(({ dataset }) => dataset.places)).size > 1;
  const own = document.querySelector('h1')?.textContent.trim() ?? '';
  return {
    choices: [['doc', '文件', [...documents]]],
    sorts: differ ? [['-places', '对应处多的在前']] : [],
    heading: `${own}的相关条目`,
    follow: () => undefined,
  };
}
