import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearOfTitle, type YearContext } from './dating.ts';
import { deadlinesOfCell } from './deadlines-of-cell.ts';
import { findDeadlines } from './find-deadlines.ts';

const title: YearContext = { year: 2024, printed: '2024年', from: 'title' };
const table: YearContext = { year: 2026, printed: '2026年度', from: 'table' };
const BY_TITLE = '原文没有印年份，按标题的“2024年”';

/** Printed words and date of each limit, parted by a blank. */
const inText = (text: string, context: YearContext | null = title) =>
  findDeadlines(text, context).map(({ printed, date }) => `${printed} ${date ?? '–'}`);
const inCell = (text: string, context: YearContext | null = title) =>
  deadlinesOfCell(text, context).map(({ printed, date }) => `${printed} ${date ?? '–'}`);

describe('findDeadlines', () => {
  it.each([
    ['确保 2022 年底前完成九成任务。', ['2022 年底前 2022-12-31']],
    ['力争在2023年底前取消各类资助。', ['2023年底前 2023-12-31']],
    ['9月底前取得阶段性成果并持续推进。', ['9月底前 2024-09-30']],
    ['二〇二五年六月底前建成平台', ['二〇二五年六月底前 2025-06-30']],
    ['各县于2024年3月15日之前报送名单。', ['2024年3月15日之前 2024-03-15']],
    ['年内出台细则，年底前开展评估。', ['年内 2024-12-31', '年底前 2024-12-31']],
    ['第三季度完成验收，上半年印发方案。', ['第三季度 2024-09-30', '上半年 2024-06-30']],
    ['每年举办两期培训班。', ['每年 –']],
    ['应当在每年3月31日前公布上一年度报告。', ['每年3月31日前 –']],
    ['2月底前完成登记。', ['2月底前 2024-02-29']],
    ['6月中旬前完成初审，下旬前公示。', ['6月中旬前 2024-06-20']],
    ['力争2025年底建成中心。', ['2025年底 2025-12-31']],
  ])('reads %s', (text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  it.each([
    '到2025年，登记量达到80件。',
    '截至2021年底，全市登记三千件。',
    '各项任务已于2021年底前完成。',
    '2020年12月31日前登记的企业可以申请。',
    '三年内建成，近两年内见效。',
    '自受理之日起30日内作出决定。',
    '2024年12月31日前后举办展会。',
    '目前、此前、会前的准备。',
    '年均增长一成，平均每年办理三百件。',
    '2023年建成中心，2020年底建成二期。',
    '4月26日是世界知识产权日。',
    '“十四五”末，体系更加完善。',
  ])('finds none in %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('says where a year is from when it is not printed, and quotes the sentence', () => {
    expect(findDeadlines('完善台账。9月底前印发目录。', title)).toEqual([
      {
        printed: '9月底前',
        date: '2024-09-30',
        note: BY_TITLE,
        quote: '9月底前印发目录',
        from: 5,
        to: 9,
      },
    ]);
  });

  it.each([
    ['9月底前印发目录。', null, '原文没有印年份'],
    ['2025年3月底前起草，9月底前印发。', title, '同一句上文印有2025年'],
    ['六月前印发手册。', title, '没有说明当月'],
    ['2025年前建成。', title, '没有说明当月（当年）'],
    ['明年6月底前完成。', title, '“明年”'],
    ['2024年2月30日前报送。', title, '没有这一天'],
  ])('does not guess the date of %s', (text, context, why) => {
    const last = findDeadlines(text, context).at(-1);
    expect(last?.date).toBeNull();
    expect(last?.note).toContain(why);
  });

  it('gives the last day of every month, and each limit stands in the text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('', ' '),
        (year, month, blank) => {
          const text = `完善制度，${year}${blank}年${month}月底前完成改造。`;
          const [deadline, ...more] = findDeadlines(text, null);
          expect(more).toEqual([]);
          expect(text.slice(deadline?.from, deadline?.to)).toBe(deadline?.printed);
          const next = new Date(`${deadline?.date ?? ''}T00:00:00Z`);
          next.setUTCDate(next.getUTCDate() + 1);
          expect([next.getUTCDate(), next.getUTCMonth()]).toEqual([1, month % 12]);
        },
      ),
    );
  });
});

describe('deadlinesOfCell', () => {
  it.each([
    ['2024年12月', ['2024年12月 2024-12-31']],
    ['2025年', ['2025年 2025-12-31']],
    ['六月底前', ['六月底前 2024-06-30']],
    ['12月', ['12月 2024-12-31']],
    ['全年', ['全年 2024-12-31']],
    ['长期坚持', ['长期坚持 –']],
    ['持续推进', ['持续推进 –']],
    ['每季度', ['每季度 –']],
    ['每年6月底前完成', ['每年6月底前 –']],
    ['2024年12月底前完成', ['2024年12月底前 2024-12-31']],
    ['2024年1—6月', ['2024年1—6月 2024-06-30']],
    ['2024-2026年', ['2024-2026年 2026-12-31']],
    ['2024年3月至2025年2月', ['2024年3月至2025年2月 2025-02-28']],
    ['2024.6', ['2024.6 2024-06-30']],
    ['2024/9/15', ['2024/9/15 2024-09-15']],
    ['第三季度', ['第三季度 2024-09-30']],
    ['3月、9月', ['3月 2024-03-31', '9月 2024-09-30']],
    ['2024年6月底前出台；12月底前总结', ['2024年6月底前 2024-06-30', '12月底前 2024-12-31']],
    ['2024年1月起', ['2024年1月起 –']],
    ['春节前', ['春节前 –']],
    ['—', []],
    ['/', []],
  ])('reads %s', (text, expected) => {
    expect(inCell(text)).toEqual(expected);
  });

  it('takes the year of the table before none, and none where nothing gives one', () => {
    expect(deadlinesOfCell('9月', table)[0]?.note).toBe('原文没有印年份，按表头的“2026年度”');
    expect(deadlinesOfCell('9月', null)[0]).toMatchObject({ date: null, note: '原文没有印年份' });
  });

  it('keeps what it cannot read, and says so', () => {
    expect(deadlinesOfCell('按上级部署', null)).toEqual([
      {
        printed: '按上级部署',
        date: null,
        note: '没有从这几个字读出日期',
        quote: '按上级部署',
        from: 0,
        to: 5,
      },
    ]);
  });

  it('loses no word of a cell without dates', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[甲乙丙丁戊己]{1,12}$/u), (text) => {
        expect(deadlinesOfCell(text, title).map(({ printed }) => printed)).toEqual([text]);
      }),
    );
  });
});

describe('yearOfTitle', () => {
  it.each([
    ['青岚省知识产权2024年工作要点', 2024],
    ['2024 年重点任务清单', 2024],
    ['二〇二四年度工作安排', 2024],
    ['关于印发《青岚市2025年度工作要点》的通知', 2025],
    ['青岚省知识产权强省建设纲要（2021—2035年）', null],
    ['试点县工作方案(2022-2025)', null],
    ['2023年总结和2024年打算', null],
    ['关于贯彻《2021年纲要》的意见', null],
    ['青岚省知识产权条例', null],
  ])('of %s is %s', (text, year) => {
    expect(yearOfTitle(text)?.year ?? null).toBe(year);
  });
});
