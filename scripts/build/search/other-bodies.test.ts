import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/search.ts';
import { noFilters } from '../../../src/search/show/filters.ts';
import { matchNames } from '../../../src/search/targets/match-names.ts';
import { searchCorpus } from '../../test/test-help/search-corpus.ts';

const { corpus } = await searchCorpus();
const { table } = corpus;

/** What other bodies of a level are for. */
const CORES = (
  '民政 教育 财政 水利 交通 科技 审计 税务 统计 体育 林业 农业 环保 住建 卫健 应急 退役军人 医保 信访 ' +
  '药监 粮食 气象 地震 司法 公安 商务 文化 旅游 工信 人社 自然资源 生态环境 知识产权 市场监管 发改'
).split(' ');
const LEVELS = ['国家', '省', '市', '县', '区'];
const OFFICES = ['局', '厅', '委', '部'];

/** Names of bodies beside ours: of another level, called otherwise, or for something else. */
const neighbours = new Set([
  ...CORES.flatMap((core) =>
    LEVELS.flatMap((level) => OFFICES.map((office) => `${level}${core}${office}`)),
  ),
  ...table.units.flatMap(({ name }) => {
    const [, level = '', rest = ''] = /^([省市县])(.+)$/u.exec(name) ?? [];
    // 国家 before a name is a word of questions too.
    const others = LEVELS.slice(1)
      .filter((other) => other !== level)
      .map((other) => other + rest);
    const called = OFFICES.map((office) => name.replace(/[局厅委部]$/u, office));
    return [...(level === '' ? [] : others), ...called];
  }),
]);

/** Whether the characters stand in a name in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const one of long) if (one === short.charAt(at)) at += 1;
  return at === short.length;
}

describe('another body than ours', () => {
  it('is never answered by one of another level, or that is called otherwise', async () => {
    const wrong: string[] = [];
    for (const query of neighbours) {
      if (matchNames(query, table).exact.length > 0) continue;
      const { state, hits, near } = await search(query, noFilters(), corpus);
      if (state === 'exact' || near?.way === 'known') continue;
      for (const { type, index } of hits) {
        const unit = type === 'unit' ? table.units[index] : undefined;
        if (!unit) continue;
        // A short form keeps the characters of a name, its level and what it is called by.
        const isNamed = unit.forms.some(
          (form) => query === `国家${form}` || form.replace(/办公室$/u, '办公厅') === query,
        );
        const own = unit.forms.flatMap((form) => [form, form.replace(/^.{1,2}(?=[省县])/u, '')]);
        const isShort = own.some(
          (form) =>
            isWithin(query, form) &&
            form.endsWith(query.slice(-1)) &&
            form.startsWith(query.charAt(0)),
        );
        if (!isShort && !isNamed) wrong.push(`${query} → ${unit.name}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
