import { describe, expect, it } from 'vitest';
import { noDates } from '../view/test-site.ts';
import { citeDocument, citeRecord, citeSection } from './citable.ts';
import { ROOT, someDocument, someRecord, someSection } from './fixtures.ts';
import { citationText, gbt7714, markdownLink, runningText } from './forms.ts';

const record = citeRecord(someRecord(), someDocument(), ROOT);
const document = citeDocument(someDocument(), ROOT);

describe('forms of citation', () => {
  it('writes running text with the title first, the number after, then the place', () => {
    expect(runningText(record)).toBe(
      '《陕西省知识产权工作领导小组2022年工作要点》（陕知组办发〔2022〕2号）附件第45项',
    );
    expect(runningText(citeSection(someSection(), someDocument(), ROOT))).toMatch(/号）第二部分$/);
  });

  it('closes the blanks that a scan leaves beside figures', () => {
    const titled = citeDocument(someDocument({ title: '2022 年推动 12 项任务 A 清单' }), ROOT);
    expect(runningText(titled)).toContain('《2022年推动12项任务 A 清单》');
  });

  it('puts single title marks inside the title marks', () => {
    const titled = citeDocument(someDocument({ title: '关于印发《规划》的通知' }), ROOT);
    expect(runningText(titled)).toContain('《关于印发〈规划〉的通知》');
  });

  it('writes GB/T 7714—2025 as the standard says, the access date only when it is known', () => {
    expect(gbt7714(document)).toBe(
      '陕西省知识产权工作领导小组办公室. 陕西省知识产权工作领导小组2022年工作要点：' +
        '陕知组办发〔2022〕2号[EB/OL]. （2022-04-29）. https://zscq.example.cn/zc/sx2022/.',
    );
    expect(gbt7714(record, '2026-11-23')).toContain(
      '2号，附件第45项[EB/OL]. （2022-04-29）[2026-11-23]. https://zscq.example.cn/zc/sx2022/t45/.',
    );
  });

  it('leaves out what the source does not state', () => {
    const bare = someDocument({
      documentNumber: null,
      issuers: [],
      dates: noDates,
    });
    expect(gbt7714(citeDocument(bare, ROOT))).toBe(
      '陕西省知识产权工作领导小组2022年工作要点[EB/OL]. https://zscq.example.cn/zc/sx2022/.',
    );
    expect(runningText(citeDocument(bare, ROOT))).toBe(
      '《陕西省知识产权工作领导小组2022年工作要点》',
    );
  });

  it('escapes brackets in a Markdown link', () => {
    const titled = citeDocument(someDocument({ title: '甲[乙]' }), ROOT);
    expect(markdownLink(titled)).toContain('[《甲\\[乙\\]》');
  });

  it('gives each form by its name', () => {
    expect(citationText('address', record)).toBe('https://zscq.example.cn/zc/sx2022/t45/');
    expect(citationText('running', record)).toBe(runningText(record));
    expect(citationText('markdown', record)).toBe(markdownLink(record));
    expect(citationText('gbt7714', record, '2026-01-02')).toContain('[2026-01-02]');
  });
});
