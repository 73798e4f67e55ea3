import { describe, expect, it } from 'vitest';
import { readRelations } from './relations.ts';
import { yearOfTarget } from './target-year.ts';
import { readValidity } from './validity.ts';

describe('readValidity', () => {
  it.each([
    ['第九条　本办法自2012年5月1日起施行。', '2012-05-01', null],
    ['本细则于 2024 年 6 月 1 日起实施，有效期至2029年5月31日。', '2024-06-01', '2029-05-31'],
    ['（2009年12月21日第1480次会议通过，自2010年1月1日起施行）', '2010-01-01', null],
    ['《青岚省名牌办法》已经通过，现予公布，自2023年9月1日起施行。', '2023-09-01', null],
    ['（2024年3月28日公告第5号公布）\n第十条　本条例自公布之日起施行。', '2024-03-28', null],
  ])('reads %s', (text, effective, expires) => {
    expect(readValidity(text)).toMatchObject({ effective, expires });
  });

  it.each([
    ['the day of publication is not printed', '本条例自公布之日起施行。'],
    ['only a part takes effect then', '第九条　第三章自2025年1月1日起施行。'],
    ['it is another document’s day', '《青岚省名牌办法》自2023年9月1日起施行以来成效明显。'],
    ['two days are given for the whole', '本法自2020年1月1日起施行。本法自2021年1月1日起施行。'],
    ['the day belongs to a repealed one', '2005年7月1日公布的《旧规》废止。本令自公布之日起施行。'],
  ])('gives none where %s', (_, text) => {
    expect(readValidity(text).effective).toBeNull();
  });

  it('reckons no end from a length', () => {
    expect(readValidity('本意见自2024年6月1日起施行，有效期五年。').expires).toBeNull();
  });
});

describe('readRelations', () => {
  const read = (title: string, text: string) =>
    readRelations(title, text).map((one) => `${one.kind} ${one.title}：${one.printed}`);

  it('reads the amendments of the line below the title as versions of the same title', () => {
    const line =
      '（2012年3月1日公布　根据2019年5月6日《关于修改〈青岚省名牌办法〉的决定》第一次修正　2022年4月1日省政府第9次会议修订）';
    expect(read('青岚省名牌办法', line)).toEqual([
      'version-of 青岚省名牌办法：根据2019年5月6日《关于修改〈青岚省名牌办法〉的决定》第一次修正',
      'version-of 青岚省名牌办法：2022年4月1日省政府第9次会议修订',
    ]);
  });

  it('reads what the closing article replaces, with the words that say so', () => {
    const text =
      '第九条　本办法自2012年5月1日起施行。2005年7月1日公布的《青岚省专利办法》同时废止。';
    expect(readRelations('青岚省名牌办法', text)).toEqual([
      {
        kind: 'replaces',
        title: '青岚省专利办法',
        printed: '2005年7月1日公布的《青岚省专利办法》同时废止',
        quote: '2005年7月1日公布的《青岚省专利办法》同时废止',
      },
    ]);
  });

  it.each([
    [
      '印发办法的通知',
      '《甲办法》（青府发〔2010〕3号）、《乙细则》同时废止。',
      ['replaces 甲办法：《甲办法》（青府发〔2010〕3号）', 'replaces 乙细则：《乙细则》'],
    ],
    [
      '某办法',
      '《旧办法》自本办法施行之日起废止。',
      ['replaces 旧办法：《旧办法》自本办法施行之日起废止'],
    ],
    [
      '关于修改《青岚省专利条例》的决定',
      '本决定自公布之日起施行。',
      ['amends 青岚省专利条例：关于修改《青岚省专利条例》的决定'],
    ],
    [
      '关于废止《甲办法》的决定',
      '自即日起废止《甲办法》。',
      ['repeals 甲办法：关于废止《甲办法》的决定'],
    ],
  ])('of %s reads %s', (title, text, expected) => {
    expect(read(title, text)).toEqual(expected);
  });

  it.each([
    '禁止使用已废止的《乙标准》。',
    '依照《行政处罚法》的规定，许可予以废止。',
    '第一条　根据《商标法》，结合修订情况，制定本条例。',
    '原有规定与本意见不一致的，以本意见为准。',
  ])('calls nothing repealed or amended in %s', (text) => {
    expect(read('某条例', text)).toEqual([]);
  });
});

describe('yearOfTarget', () => {
  const year = (text: string, quote: string, leadIn?: string) => {
    const from = text.indexOf(quote);
    return yearOfTarget(text, { from, to: from + quote.length }, leadIn);
  };

  it.each([
    ['到2025年，登记量达到80件。', '登记量达到80件', 2025],
    ['到 2025 年，甲达到5件；到2030年，乙达到9件。', '乙达到9件', 2030],
    ['到2024年底建成3家中心', '建成3家中心', 2024],
    ['2024年底前培训300人', '培训300人', 2024],
    ['甲达到5件，到2025年，乙达到9件', '甲达到5件', null],
    ['2020年，甲达到5件', '甲达到5件', null],
    ['截至2021年底，甲达到5件', '甲达到5件', null],
    ['到2025年，形成体系。\n甲达到5件', '甲达到5件', null],
  ])('of %s, %s is %s', (text, quote, expected) => {
    expect(year(text, quote)).toBe(expected);
  });

  it('is that of the lead-in which opens the list', () => {
    expect(year('甲达到5件', '甲达到5件', '到2025年，主要指标如下：')).toBe(2025);
    expect(year('甲达到5件', '甲达到5件', '“十四五”时期，主要指标如下：')).toBeNull();
  });
});
