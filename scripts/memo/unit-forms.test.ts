import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/memo/corpus/build-corpus.ts';
import { checkMemo } from '../../src/memo/check-memo.ts';
import type { Corpus } from '../../src/memo/corpus/corpus.ts';
import type { MemoRecord } from '../../src/memo/corpus/finding.ts';
import { isSupport } from '../../src/memo/judge/judge-units.ts';
import { readContent } from './read-content.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = buildCorpus(await readContent('content'));
});

/** How offices shorten a name; each row makes one form of it, or none. */
const SHORTENED: [long: RegExp, short: string][] = [
  [/^省委(?=.)/u, ''],
  [/^省/u, ''],
  [/^省/u, '陕西省'],
  [/^县/u, '眉县'],
  [/市场监管局/u, '市监局'],
  [/市场监管局/u, '市场局'],
  [/市场监管局/u, '市场监督管理局'],
  [/发展改革委/u, '发改委'],
  [/发改局/u, '发展和改革局'],
  [/文化和旅游厅/u, '文旅厅'],
  [/文旅局/u, '文化旅游局'],
  [/农业农村厅/u, '农业厅'],
  [/农业农村局/u, '农业局'],
  [/知识产权局/u, '知产局'],
  [/军民融合办/u, '融办'],
  [/军民融合办/u, '军民融合发展委员会办公室'],
  [/法院/u, '高级人民法院'],
  [/检察院/u, '人民检察院'],
  [/知识产权工作领导小组办公室/u, '领导小组办公室'],
  [/知识产权工作领导小组办公室/u, '领导小组办'],
  [/商务和工业信息化局/u, '商务工信局'],
  [/人社局/u, '人力资源和社会保障局'],
  [/教体局/u, '教育体育局'],
  [/局$|厅$|委$/u, '$&办公室'],
];

const formsOf = (name: string): string[] => [
  ...new Set(
    SHORTENED.flatMap(([long, short]) => (long.test(name) ? [name.replace(long, short)] : [])),
  ),
];

const placeOf = ({ id }: MemoRecord): string | null => {
  const task = /^sx2022\/t(\d+)$/u.exec(id)?.[1];
  if (task !== undefined) return `工作要点附件第${task}项`;
  const work = /^mx2023\/3-(\d)-(\d)$/u.exec(id);
  if (!work) return null;
  return `眉县方案三（${'零一二三四五六'.charAt(Number(work[1]))}）${work[2] ?? ''}`;
};

describe('short forms of every unit that the documents make responsible', () => {
  it('pass for the unit itself, and raise an alarm for its neighbours', () => {
    const records = [...corpus.records.values()].map(({ record }) => record);
    const led = records.flatMap((record) => {
      const place = placeOf(record);
      const units = record.responsibilities.filter(({ role, unit }) => !isSupport(role) && unit);
      return place === null || units.length === 0 ? [] : [{ record, place, units }];
    });
    const names = new Map(
      led.flatMap(({ record, units }) =>
        units.map(({ unit, printed }) => {
          const county = record.document.startsWith('mx') && !/^(?:县|各|人民)/u.test(printed);
          return [`${record.document} ${unit ?? ''}`, county ? `县${printed}` : printed] as const;
        }),
      ),
    );
    const verdict = (place: string, form: string) =>
      checkMemo([`${place}由${form}负责。`], corpus)[0]?.verdict;
    const wrong: string[] = [];
    for (const [key, name] of names) {
      const [document = '', unit = ''] = key.split(' ');
      const here = led.filter((one) => one.record.document === document);
      const own = here.find(({ units }) => units.some((one) => one.unit === unit));
      const other = here.filter(
        ({ record }) => !record.responsibilities.some((one) => one.unit === unit),
      );
      for (const form of [name, ...formsOf(name)]) {
        const said = own ? verdict(own.place, form) : undefined;
        if (said !== 'right' && said !== 'unit-similar')
          wrong.push(`${form} ${said ?? ''} ${own?.place ?? ''}`);
        for (const { place } of [
          other[0],
          other[Math.floor(other.length / 2)],
          other.at(-1),
        ].flatMap((one) => one ?? [])) {
          const neighbour = verdict(place, form);
          if (neighbour !== 'unit-differs') wrong.push(`${form} ${neighbour ?? ''} at ${place}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
