import { ROOT, someDocument, someRecord } from '../../../src/cite/fixtures.ts';
import { listedTasks, type TaskList } from '../../../src/export/task-list.ts';

/** A list long enough for several pages: 60 tasks, every third with two units, every tenth with none. */
export function someList(): TaskList {
  const own = someRecord().responsibilities;
  const support = own.map((part) => ({ ...part, role: '配合单位' as const, printed: '省法院' }));
  const records = Array.from({ length: 60 }, (_, index) =>
    someRecord({
      id: `sx2022/t${index + 1}`,
      text: index === 7 ? '=1+1' : `第${index + 1}项的原文。`.repeat(10),
      responsibilities: index % 10 === 9 ? [] : index % 3 === 0 ? [...own, ...support] : own,
    }),
  );
  const units = [{ id: 'sx-nyncj', name: '省农业农村厅' }];
  return {
    title: '任务清单',
    scope: '本清单供检查之用，',
    source: '陕西知识产权政策文件库',
    url: `${ROOT}units/`,
    date: '2026-11-23',
    tasks: listedTasks({
      records,
      documents: [someDocument()],
      units,
      notesOf: () => [],
      upperOf: () => [],
      root: ROOT,
    }),
  };
}
