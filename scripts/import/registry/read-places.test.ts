import { describe, expect, it } from 'vitest';
import { projectPlaces } from '../../test/test-help/project-registry.ts';
import { readPlaces } from './read-places.ts';

const entry = (id: string, name: string, level: string, parent: string, prefix: string) =>
  `- { id: ${id}, name: ${name}, shortName: ${name}, level: ${level}, parent: ${parent}, aliases: [], prefix: ${prefix} }\n`;
const CHINA = entry('zhongguo', '中国', 'national', 'null', 'gj');
const faults = (text: string) =>
  readPlaces('p.yaml', text).diagnostics.map(
    ({ rule, place, message }) => `${place.file}:${place.line} ${rule} ${message}`,
  );

describe('the list of places', () => {
  it('of the project is well, each with a way up to the nation', () => {
    expect([...projectPlaces().keys()]).toEqual(['zhongguo', 'shaanxi', 'baoji', 'meixian']);
  });

  it('may have a county right below a province, and a city-state', () => {
    expect(
      faults(
        CHINA +
          entry('qinglan', '青岚省', 'province', 'zhongguo', 'ql') +
          entry('linhe', '临河县', 'county', 'qinglan', 'lh') +
          entry('chongqing', '重庆市', 'province', 'zhongguo', 'cq') +
          entry('nanan', '南岸区', 'county', 'chongqing', 'na'),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'has no place above it',
      entry('qinglan', '青岚省', 'province', 'null', 'ql'),
      'p.yaml:2 place-parent 青岚省没有上级地方',
    ],
    [
      'names a place above it that is not there',
      entry('qinglan', '青岚省', 'province', 'nowhere', 'ql'),
      'p.yaml:2 place-parent 青岚省的上级地方“nowhere”不在地方名录里',
    ],
    [
      'is above itself',
      entry('qinglan', '青岚省', 'province', 'qinglan', 'ql'),
      'p.yaml:2 place-parent 青岚省的上级地方绕回了它自己',
    ],
    [
      'stands above a higher one',
      entry('linhe', '临河县', 'county', 'zhongguo', 'lh') +
        entry('qinglan', '青岚省', 'province', 'linhe', 'ql'),
      'p.yaml:3 place-parent 青岚省（省级）的上级地方临河县是县级',
    ],
    [
      'has an id that another has',
      entry('zhongguo', '青岚省', 'province', 'zhongguo', 'ql'),
      'p.yaml:2 place-twice id zhongguo 已用于第 1 行',
    ],
    [
      'has a prefix that another has',
      entry('qinglan', '青岚省', 'province', 'zhongguo', 'gj'),
      'p.yaml:2 place-twice 前缀 gj 已用于第 1 行',
    ],
    [
      'has a name that another has',
      entry('qinglan', '中国', 'province', 'zhongguo', 'ql'),
      'p.yaml:2 place-twice 全称 中国 已用于第 1 行',
    ],
  ])('reports a place that %s', (_what, entries, fault) => {
    expect(faults(CHINA + entries)).toContain(fault);
  });

  it('reports both ends of a circle of two', () => {
    const text =
      CHINA +
      entry('jia', '甲市', 'city', 'yi', 'j') +
      entry('yi', '乙县', 'county', 'jia', 'y') +
      entry('bing', '丙县', 'county', 'jia', 'b');
    expect(faults(text).filter((fault) => fault.includes('绕回'))).toHaveLength(3);
  });

  it.each([
    ['places: []\n', 'p.yaml:1 registry-list 这个文件不是列表'],
    ['- { id: a }\n', 'p.yaml:1 registry-entry 这一项的 name：类型不对，或缺少这一项'],
    [`${CHINA}- 青岚省\n`, 'p.yaml:2 registry-entry 这一项的 内容：类型不对，或缺少这一项'],
  ])('reports %j', (text, fault) => {
    expect(faults(text)).toContain(fault);
  });
});
