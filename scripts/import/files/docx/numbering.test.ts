import { describe, expect, it } from 'vitest';
import {
  abstract,
  num,
  numbered,
  p,
  tbl,
  tc,
  linesOfFixture,
  readFixture,
} from '../../../test/test-help/docx-fixture.ts';

const outline = abstract(0, [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
  ['decimalEnclosedCircle', '%5'],
]);

describe('numbers that Word computes', () => {
  it('are part of the text, level by level, and begin anew under each heading', async () => {
    const lines = await linesOfFixture(
      [
        numbered('总体要求', 1),
        numbered('指导思想', 1, 1),
        numbered('基本原则', 1, 1),
        numbered('依法保护。', 1, 2),
        numbered('分类施策。', 1, 2),
        numbered('细则', 1, 3),
        numbered('要点', 1, 4),
        numbered('重点任务', 1),
        numbered('创造', 1, 1),
        numbered('培育专利。', 1, 2),
      ].join(''),
      { numbering: outline + num(1, 0) },
    );
    expect(lines).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '1.依法保护。',
      '2.分类施策。',
      '（1）细则',
      '①要点',
      '二、重点任务',
      '（一）创造',
      '1.培育专利。',
    ]);
  });

  it('go on over their parents where lvlRestart says 0', async () => {
    const lines = await linesOfFixture(
      [numbered('甲', 1), numbered('一', 1, 1), numbered('乙', 1), numbered('二', 1, 1)].join(''),
      {
        numbering:
          abstract(0, [
            ['chineseCounting', '%1、'],
            ['chineseCounting', '（%2）', '<w:lvlRestart w:val="0"/>'],
          ]) + num(1, 0),
      },
    );
    expect(lines).toEqual(['一、甲', '（一）一', '二、乙', '（二）二']);
  });

  it('begin anew only under the level that lvlRestart names', async () => {
    const lines = await linesOfFixture(
      [
        numbered('章', 1),
        numbered('节', 1, 1),
        numbered('条', 1, 2),
        numbered('节', 1, 1),
        numbered('条', 1, 2),
        numbered('章', 1),
        numbered('条', 1, 2),
      ].join(''),
      {
        numbering:
          abstract(0, [
            ['chineseCounting', '第%1章'],
            ['chineseCounting', '第%2节'],
            ['decimal', '%3.', '<w:lvlRestart w:val="1"/>'],
          ]) + num(1, 0),
      },
    );
    expect(lines).toEqual([
      '第一章　章',
      '第一节　节',
      '1.条',
      '第二节　节',
      '2.条',
      '第二章　章',
      '1.条',
    ]);
  });

  it('are shared by lists of one definition, and begin anew once where a list overrides the start', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lines = await linesOfFixture(
      [
        numbered('甲', 1),
        numbered('乙', 2),
        numbered('丙', 3),
        numbered('丁', 3),
        numbered('戊', 1),
      ].join(''),
      {
        numbering: abstract(0, [['decimal', '%1.']]) + num(1, 0) + num(2, 0) + num(3, 0, override),
      },
    );
    expect(lines).toEqual(['1.甲', '2.乙', '1.丙', '2.丁', '3.戊']);
  });

  it('take a whole level from an override', async () => {
    const override =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>';
    const lines = await linesOfFixture([numbered('甲', 1), numbered('乙', 1)].join(''), {
      numbering: abstract(0, [['decimal', '%1.']]) + num(1, 0, override),
    });
    expect(lines).toEqual(['E)甲', 'F)乙']);
  });

  it('come from styles, each level from the style that it names', async () => {
    const styled = (text: string, style: string) => p(text, `<w:pStyle w:val="${style}"/>`);
    const style = (id: string, more: string, based = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}">${based === '' ? '' : `<w:basedOn w:val="${based}"/>`}<w:pPr>${more}</w:pPr></w:style>`;
    const lines = await linesOfFixture(
      [styled('甲', 'H1'), styled('乙', 'H2'), styled('丙', 'H3'), styled('丁', 'Plain')].join(''),
      {
        styles:
          style('H1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
          style('H2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
          style('H3', '', 'H2') +
          style('Plain', '<w:numPr><w:numId w:val="0"/></w:numPr>', 'H1'),
        numbering:
          abstract(0, [
            ['chineseCounting', '%1、', '<w:pStyle w:val="H1"/>'],
            ['chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'],
          ]) + num(1, 0),
      },
    );
    expect(lines).toEqual(['一、甲', '（一）乙', '（二）丙', '丁']);
  });

  it('follow a style of lists to what it stands for', async () => {
    const lines = await linesOfFixture(numbered('甲', 2), {
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        abstract(0, [['chineseCountingThousand', '第%1条']], '<w:styleLink w:val="L"/>') +
        abstract(1, [], '<w:numStyleLink w:val="L"/>') +
        num(1, 0) +
        num(2, 1),
    });
    expect(lines).toEqual(['第一条　甲']);
  });

  it('write every number of a legal level in figures', async () => {
    const lines = await linesOfFixture([numbered('甲', 1), numbered('乙', 1, 1)].join(''), {
      numbering:
        abstract(0, [
          ['chineseCounting', '%1、'],
          ['decimal', '%1.%2', '<w:isLgl/>'],
        ]) + num(1, 0),
    });
    expect(lines).toEqual(['一、甲', '1.1 乙']);
  });

  it('count in the cells of a column, row by row', async () => {
    const row = (task: string) => `${tc(numbered('', 1))}${tc(task)}`;
    const lines = await linesOfFixture(tbl(tc('序号') + tc('任务'), row('建档。'), row('培训。')), {
      numbering: abstract(0, [['decimal', '%1']]) + num(1, 0),
    });
    expect(lines).toEqual(['序号\t任务', '1\t建档。', '2\t培训。']);
  });

  it('part a number from a figure that follows it', async () => {
    const lines = await linesOfFixture(numbered('2024年启动。', 1), {
      numbering: abstract(0, [['decimal', '%1.']]) + num(1, 0),
    });
    expect(lines).toEqual(['1. 2024年启动。']);
  });

  it('are asked about where their format is not known', async () => {
    const { text } = await readFixture(numbered('甲', 1), {
      numbering: abstract(0, [['thaiCounting', '%1.']]) + num(1, 0),
    });
    expect(text?.questions.map(({ rule }) => rule)).toEqual(['number-format']);
  });
});
