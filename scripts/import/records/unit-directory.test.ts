import { describe, expect, it } from 'vitest';
import { type Place, placesById } from '../../../src/model/place.ts';
import { unitEntry } from '../../../src/model/unit.ts';
import { makeUnitDirectory } from './unit-directory.ts';

const place = (
  id: string,
  name: string,
  level: Place['level'],
  parent: string | null,
  prefix: string,
): Place => ({
  id,
  name,
  shortName: level === 'county' ? name : name.slice(0, -1),
  level,
  parent,
  aliases: [],
  prefix,
});
const places = placesById([
  { ...place('zhongguo', '中国', 'national', null, 'gj'), shortName: '中国' },
  place('shaanxi', '陕西省', 'province', 'zhongguo', 'sx'),
  place('baoji', '宝鸡市', 'city', 'shaanxi', 'bjs'),
  place('meixian', '眉县', 'county', 'baoji', 'mx'),
  place('linhe', '临河县', 'county', 'baoji', 'lh'),
  place('qinglan', '青岚省', 'province', 'zhongguo', 'ql'),
  place('chongqing', '重庆市', 'province', 'zhongguo', 'cq'),
  place('nanan', '南岸区', 'county', 'chongqing', 'na'),
]);
const unit = (id: string, name: string, of: string, more: object = {}) => ({
  ...unitEntry.parse({ id, name, place: of, group: '组', ...more }),
  level: places.get(of)?.level ?? 'county',
});
const { find, suggest } = makeUnitDirectory(
  [
    unit('gj-zscqj', '国家知识产权局', 'zhongguo', { aliases: ['国知局'] }),
    unit('gj-czb', '财政部', 'zhongguo'),
    unit('sx-zscqj', '省知识产权局', 'shaanxi', { aliases: ['陕西省知识产权局'] }),
    unit('sx-jmrhb', '省委军民融合办', 'shaanxi', { aliases: ['军民融合办'] }),
    unit('sx-scjgj', '省市场监管局', 'shaanxi'),
    unit('bjs-scjgj', '市市场监管局', 'baoji'),
    unit('mx-scjgj', '县市场监管局', 'meixian'),
    unit('mx-fgj', '县发改局', 'meixian', { localForms: ['发改局'] }),
    unit('mx-wb', '县委办公室', 'meixian', { aliases: ['眉县县委办公室'] }),
    unit('mx-yh', '人民银行', 'meixian', {
      aliases: ['中国人民银行眉县支行'],
      localForms: ['人民银行'],
    }),
    unit('mx-gz', '各镇街', 'meixian', { localForms: ['各镇街'], collective: true }),
    unit('cq-scjgj', '市市场监管局', 'chongqing'),
  ],
  places,
);

describe('a name in a document', () => {
  it.each([
    ['县市场监管局', 'meixian', 'mx-scjgj'],
    ['县 市场\u3000监管局', 'meixian', 'mx-scjgj'],
    ['发改局', 'meixian', 'mx-fgj'],
    ['市场监管局', 'meixian', 'mx-scjgj'],
    ['人民银行', 'meixian', 'mx-yh'],
    ['各镇街', 'meixian', 'mx-gz'],
    ['市场监管局', 'shaanxi', 'sx-scjgj'],
  ])('means the unit of the own place: %s in a document of %s', (printed, of, id) => {
    expect(find(printed, of)).toBe(id);
  });

  it.each([
    ['市市场监管局', 'meixian', 'bjs-scjgj'],
    ['省知识产权局', 'meixian', 'sx-zscqj'],
    ['省市场监管局', 'baoji', 'sx-scjgj'],
    ['军民融合办', 'meixian', 'sx-jmrhb'],
    ['国家知识产权局', 'linhe', 'gj-zscqj'],
    ['财政部', 'qinglan', 'gj-czb'],
    ['市市场监管局', 'nanan', 'cq-scjgj'],
  ])('means a unit of a place above: %s in a document of %s', (printed, of, id) => {
    expect(find(printed, of)).toBe(id);
  });

  it.each([
    ['县市场监管局', 'linhe'],
    ['发改局', 'linhe'],
    ['人民银行', 'linhe'],
    ['各镇街', 'linhe'],
    ['省知识产权局', 'qinglan'],
    ['省知识产权局', 'chongqing'],
    ['军民融合办', 'qinglan'],
    ['市场监管局', 'linhe'],
    ['市市场监管局', 'qinglan'],
    ['县市场监管局', 'shaanxi'],
    ['发改局', 'shaanxi'],
    ['省知识产权局', 'zhongguo'],
    ['知识产权局', 'linhe'],
  ])('never means a unit of another place or, cut short, of one above: %s in %s', (printed, of) => {
    expect(find(printed, of)).toBeNull();
  });

  it.each([
    ['眉县市场监管局', 'linhe', 'mx-scjgj'],
    ['眉县市场监管局', 'shaanxi', 'mx-scjgj'],
    ['眉县县委办公室', 'linhe', 'mx-wb'],
    ['眉县委办公室', 'linhe', 'mx-wb'],
    ['中国人民银行眉县支行', 'shaanxi', 'mx-yh'],
    ['陕西省知识产权局', 'qinglan', 'sx-zscqj'],
    ['陕西知识产权局', 'zhongguo', 'sx-zscqj'],
    ['宝鸡市市场监管局', 'meixian', 'bjs-scjgj'],
    ['宝鸡市场监管局', 'meixian', 'bjs-scjgj'],
    ['重庆市市场监管局', 'meixian', 'cq-scjgj'],
  ])('that begins with a place means that place: %s in a document of %s', (printed, of, id) => {
    expect(find(printed, of)).toBe(id);
  });

  it.each([
    ['临河县市场监管局', 'meixian'],
    ['临河县发改局', 'meixian'],
    ['青岚省知识产权局', 'shaanxi'],
    ['宝鸡市知识产权局', 'shaanxi'],
    ['', 'meixian'],
    ['县', 'meixian'],
    ['省甲', 'shaanxi'],
  ])('is not guessed: %s in a document of %s', (printed, of) => {
    expect(find(printed, of)).toBeNull();
  });
});

describe('the entry to add for a name that nobody knows', () => {
  it.each([
    ['县市场监管局', 'linhe', 'lh-scjgj', '县市场监管局', 'linhe'],
    ['省知识产权局', 'qinglan', 'ql-zscqj', '省知识产权局', 'qinglan'],
    ['宝鸡市知识产权局', 'meixian', 'bjs-zscqj', '宝鸡市知识产权局', 'baoji'],
    ['市财政局', 'meixian', 'bjs-czj', '市财政局', 'baoji'],
    ['科学技术部', 'zhongguo', 'gj-kxjsb', '科学技术部', 'zhongguo'],
    ['县发改和市场监管局', 'meixian', 'mx-fghscjgj', '县发改和市场监管局', 'meixian'],
  ])('is of the place that is meant: %s in a document of %s', (printed, of, id, name, where) => {
    expect(suggest(printed, of)).toContain(
      `\n  - id: ${id}\n    name: ${name}\n    place: ${where}\n    group: 政府部门`,
    );
  });

  it('keeps what is printed without a sign as the form of the own place', () => {
    expect(suggest('发改局', 'linhe')).toContain(
      'name: 县发改局\n    place: linhe\n    group: 政府部门\n    localForms: [发改局]',
    );
  });

  it('has an id that nobody has', () => {
    expect(suggest('县粮食局', 'meixian')).toContain('- id: mx-lsj\n');
    expect(suggest('县放光局', 'meixian')).toContain('- id: mx-fgj2\n');
  });

  it('tells that the place is to be registered first where nobody has', () => {
    expect(suggest('西安市市场监管局', 'shaanxi')).toMatch(
      /^“西安市”不在地方名录里：先在 seeds\/registry\/places\.yaml 里登记这个地方，再/,
    );
    expect(suggest('市市场监管局', 'qinglan')).toMatch(/^“市”不在地方名录里/);
  });
});
