import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMdx } from '../../test/test-help/render-mdx.ts';
import { ESCAPES, escapeMdx } from './escape-mdx.ts';

/** What the site's MDX makes of a text; anything but one paragraph of plain text is returned as it is. */
async function shown(text: string): Promise<unknown> {
  const nodes = await renderMdx(escapeMdx(text));
  const [paragraph] = nodes;
  if (nodes.length !== 1 || typeof paragraph !== 'object' || paragraph.type !== 'p') return nodes;
  const words = paragraph.children.filter((child) => typeof child === 'string');
  return words.length === paragraph.children.length ? words.join('') : nodes;
}

describe('escapeMdx', () => {
  it.each(ESCAPES.map(({ example }) => example))('shows %j as it is', async (example) => {
    expect(await shown(example)).toBe(example);
  });

  it.each(ESCAPES)('has an example that needs $pattern', ({ pattern, example }) => {
    expect(example.search(new RegExp(pattern.source, pattern.flags.replace('g', '')))).not.toBe(-1);
  });

  it.each([
    '<script>alert(1)</script>',
    '</p><p>',
    '甲{乙',
    '}',
    '{/* 注 */}',
    '](javascript:alert(1))',
    '[甲](乙) ![丙](丁)',
    '[^1]: 脚注',
    '[ ] 任务',
    '[x]: http://a.b',
    '# 标题',
    '> 引文',
    '---',
    '***',
    '===',
    '```js',
    '~~删~~ 2022~2025',
    '|甲|乙|',
    '1. 制定。2. 编制',
    '1) 制定',
    '- 甲',
    '+ 甲',
    'import a from "b"',
    'export const a = 1',
    '&amp; &#65; &copy;',
    '甲\\',
    '\\*甲\\*',
    '$x$ `y` _z_ *w*',
    'https://a.b/c?d=e&f HTTPS://A.B www.a.b 甲@b.cn mailto:a@b.cn xmpp:a@b.cn',
    '<https://a.b> <a@b.cn>',
    '\u202e右起\u202c\u200f左起\u200b零宽',
    '甲\u2028乙\u2029丙\u0085丁',
    '甲\t乙\r丙\f丁\u000b戊\u0001己\u007f庚',
    '甲\ufeff乙',
    "甲{'@'}乙",
    '甲\u00a0 \u3000乙',
  ])('shows %j as it is', async (text) => {
    expect(await shown(text)).toBe(text);
  });

  it('keeps every character of a line of 100,000', () => {
    const text = '知识产权<{*_`[]\\|~&#@.：'.repeat(6000).slice(0, 100_000);
    expect(escapeMdx(text).replace(/\\(.)|\{'(.)'\}/gu, '$1$2')).toBe(text);
  });

  it('shows whatever text a line can hold', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...Array.from('<>{}[]()*_`~|#!$&@\\/:.-+=1 ')),
      fc.constantFrom(
        'http://',
        'www.',
        'import ',
        'export ',
        '&lt;',
        '《甲》',
        '</p>',
        '{a}',
        '\t',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const line = fc
      .array(piece, { minLength: 1, maxLength: 12 })
      // The importer trims every text, and reports characters that no page can show.
      .map((pieces) =>
        pieces
          .join('')
          .replace(/[\0\n\ud800-\udfff]/gu, '')
          .trim(),
      )
      .filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        expect(await shown(text)).toBe(text);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
