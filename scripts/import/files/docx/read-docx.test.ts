import { describe, expect, it } from 'vitest';
import {
  p,
  run,
  tbl,
  tc,
  linesOfFixture,
  readFixture,
} from '../../../test/test-help/docx-fixture.ts';
import { writeText } from '../write-text.ts';

describe('what a paragraph holds', () => {
  it('is read out of fields, links, tags and controls, without what is not printed', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ 图 \\* ARABIC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const lines = await linesOfFixture(
      `<w:p>${run('甲')}<w:smartTag w:element="date">${run('乙')}</w:smartTag><w:hyperlink>${run('丙')}</w:hyperlink>` +
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('丁')}</w:sdtContent></w:sdt>` +
        `<w:fldSimple w:instr="DATE">${run('戊')}</w:fldSimple>${field}</w:p>` +
        `<w:sdt><w:sdtContent>${p('己。')}</w:sdtContent></w:sdt>`,
    );
    expect(lines).toEqual(['甲乙丙丁戊7', '己。']);
  });

  it('joins a soft line break within words, and parts paragraphs at one after a sentence or before a number', async () => {
    const lines = await linesOfFixture(
      `<w:p>${run('关于加强')}<w:r><w:br/></w:r>${run('保护的通知')}</w:p>` +
        `<w:p>${run('一、甲。')}<w:r><w:br/></w:r>${run('乙。')}</w:p>` +
        `<w:p>${run('附件：1.甲')}<w:r><w:br/></w:r>${run('2.乙')}</w:p>`,
    );
    expect(lines).toEqual(['关于加强保护的通知', '一、甲。', '乙。', '附件：1.甲', '2.乙']);
  });

  it('keeps symbols by what they print', async () => {
    const lines = await linesOfFixture(
      `<w:p>${run('是')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('否')}<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r></w:p>`,
    );
    expect(lines).toEqual(['是☑否□']);
  });

  it('leaves hidden words out and tells of them', async () => {
    const { text } = await readFixture(`<w:p>${run('公开')}${run('暗', '<w:vanish/>')}</w:p>`);
    expect(writeText(text?.blocks ?? [])).toBe('公开\n');
    expect(text?.told.join('')).toContain('“暗”');
    expect(text?.leftOut).toEqual([{ text: '暗', reason: '隐藏文字，Word 不印出' }]);
  });

  it('reads a text box once, below the paragraph that it hangs on', async () => {
    const box = `<w:txbxContent>${p('框内。')}</w:txbxContent>`;
    const lines = await linesOfFixture(
      `<w:p>${run('正文。')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
        p('下文。'),
    );
    expect(lines).toEqual(['正文。', '框内。', '下文。']);
  });

  it('puts notes behind the text, marked as they print', async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`;
    const lines = await linesOfFixture(
      `<w:p>${run('专利')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`,
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote>${note(2, '指发明专利。')}`,
      },
    );
    expect(lines).toEqual(['专利¹。', '¹ 指发明专利。']);
  });

  it('asks about pictures and formulae', async () => {
    const { text } = await readFixture(
      p('甲') +
        '<w:p><w:r><w:drawing><wp:inline><a:blip r:embed="rId9"/></wp:inline></w:drawing></w:r></w:p>' +
        '<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p>',
    );
    expect(text?.questions.map(({ rule }) => rule)).toEqual(['picture-unread', 'formula']);
    expect(writeText(text?.blocks ?? [])).toBe('甲\na/b\n');
  });

  it('sets headers and footers aside', async () => {
    const { text } = await readFixture(p('甲'), { header1: p('内部资料'), footer1: p('- 1 -') });
    expect(text?.leftOut).toEqual([
      { text: '内部资料', reason: '页眉' },
      { text: '- 1 -', reason: '页脚' },
    ]);
  });
});

describe('tables', () => {
  it('are rows with tabs where every cell is one line', async () => {
    expect(await linesOfFixture(tbl(tc('甲') + tc(''), tc('乙') + tc('丙')))).toEqual([
      '甲\t',
      '乙\t丙',
    ]);
  });

  it('are HTML where cells are merged or hold several lines', async () => {
    const lines = await linesOfFixture(
      tbl(
        tc('任务', '<w:gridSpan w:val="2"/>') + tc('单位'),
        tc('一', '<w:vMerge w:val="restart"/>') + tc('甲') + tc(p('局') + p('委')),
        tc('', '<w:vMerge/>') + tc('乙') + tc('厅'),
      ),
    );
    expect(lines).toEqual([
      '<table>',
      '<tr><td colspan="2">任务</td><td>单位</td></tr>',
      '<tr><td rowspan="2">一</td><td>甲</td><td>局<br>委</td></tr>',
      '<tr><td>乙</td><td>厅</td></tr>',
      '</table>',
    ]);
  });

  it('of one column are a frame around paragraphs', async () => {
    expect(await linesOfFixture(tbl(tc(p('专栏1') + p('内容。'))))).toEqual(['专栏1', '内容。']);
  });
});

describe('tracked changes and comments', () => {
  const changed =
    `<w:p>${run('甲')}<w:ins w:id="1">${run('乙')}</w:ins><w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del></w:p>` +
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('丁')}</w:p>${p('戊')}`;

  it('stop the file from being read', async () => {
    const { error } = await readFixture(changed);
    expect(error).toContain('插入 1 处，删除 2 处');
    expect(error).toContain('--accept-changes');
  });

  it('are accepted or rejected as the editor says', async () => {
    expect(await linesOfFixture(changed, {}, { changes: 'accept' })).toEqual(['甲乙', '丁戊']);
    expect(await linesOfFixture(changed, {}, { changes: 'reject' })).toEqual(['甲丙', '丁', '戊']);
  });

  it('stop for comments, and for none where the list of comments is empty', async () => {
    const comments = `<w:comment w:id="0">${p('请核')}</w:comment>`;
    expect((await readFixture(p('甲'), { comments })).error).toContain('批注 1 处');
    expect(await linesOfFixture(p('甲'), { comments }, { dropComments: true })).toEqual(['甲']);
    expect(await linesOfFixture(p('甲'), { comments: '' })).toEqual(['甲']);
  });
});
