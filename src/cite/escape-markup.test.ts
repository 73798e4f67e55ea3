import { expect, it } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

it.each([
  ['甲&乙', '甲&amp;乙'],
  ['比例<5%', '比例&lt;5%'],
  ['甲>乙', '甲&gt;乙'],
  ['称为"双随机"', '称为&quot;双随机&quot;'],
  ['&lt;', '&amp;lt;'],
  ['“陕西”', '“陕西”'],
])('escapes %s so that it stays text', (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped);
});
