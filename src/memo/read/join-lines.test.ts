import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';

/** The texts of the joined lines, `/` for each break that was passed over. */
const joined = (...lines: string[]) =>
  joinLines(lines).map(({ text }) => text.replaceAll('\n', '/'));

describe('joinLines', () => {
  it.each([
    ['请落实任务', '45，已办结'],
    ['任', '务14由省科技厅负责，已办结'],
    ['请落实附', '件第45项'],
    ['落实国家任务清', '单第五项'],
    ['落实任', '  务（45）'],
    ['落实附件第12、', '14项的情况'],
    ['落实附件第12、', '14、15项'],
    ['落实附件第29至', '38项'],
    ['工作要点第6', '条已办结'],
    ['《陕西省知识产权工作领导小组', '2022年工作要点》'],
    ['任务45“组织开展新品种认定；', '确保品种权益不受侵犯”'],
    ['任务45由省农业农', '村厅负责'],
    ['省农业农村厅负责的', '任务45'],
    ['任务45已办结', '，任务46未办结'],
    ['完成了百分之八十五的工作量，达到85', '％'],
  ])('reads on from %s to %s', (upper, lower) => {
    expect(joined(upper, lower)).toEqual([`${upper}/${lower}`]);
  });

  it.each([
    ['任务45已办结。', '任务46未办结。'],
    ['任务45已办结', '', '任务46未办结'],
    ['任务45已办结', '任务46未办结'],
    ['落实工作要点', '一、总体情况'],
    ['落实工作要点', '（一）总体情况'],
    ['落实工作要点', '1. 总体情况'],
    ['落实工作要点', '- 总体情况'],
    ['落实工作要点', '附件：任务分工表'],
    ['落实工作要点', '　　总体情况'],
    ['1\t任务45\t省农业农村厅', '2\t任务46\t各相关单位'],
    ['任务', '1', '2'],
    ['负责任', '务必抓好落实'],
    ['领导要', '点名批评'],
    ['张主任', '任务14'],
    ['主要任务', '3'],
    ['一个没有关上的“引号', '一', '“又开了”'],
  ])('ends a line where another begins: %s, %s', (...lines) => {
    expect(joined(...lines)).toEqual(lines);
  });

  it('passes over the breaks of a text that fills its width, and not the end of its paragraphs', () => {
    expect(
      joined(
        '　　全省知识产权系统认真贯彻落实省',
        '委省政府部署，任务４５由省农业农村',
        '厅负责，进展顺利',
        '　　下一步，继续抓好各项工作的落实',
        '和督办。',
      ),
    ).toEqual([
      '　　全省知识产权系统认真贯彻落实省/委省政府部署，任务４５由省农业农村/厅负责，进展顺利',
      '　　下一步，继续抓好各项工作的落实/和督办。',
    ]);
  });

  it('takes rows of one width for rows where each begins with a reference', () => {
    const rows = ['任务45由省农业农村厅负责，已办结', '任务46由各有关单位负责，未办结'];
    expect(joined(...rows)).toEqual(rows);
  });

  it('loses no letter and no line', () => {
    const piece = fc.constantFrom(
      '任务',
      '第',
      '、',
      '“',
      '”',
      '《',
      '　　',
      '一、',
      '45',
      '，',
      '。',
    );
    const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const all = joinLines(lines);
        expect(all.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
        for (const { text, starts, first } of all) {
          const own = starts.map((from, index) =>
            text.slice(from, (starts[index + 1] ?? Infinity) - 1),
          );
          expect(starts.length === 1 ? [text] : own).toEqual(
            lines.slice(first - 1, first - 1 + starts.length),
          );
        }
      }),
    );
  });
});
