import { warningAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findMarkup, type Markup } from '../lines/markup.ts';
import type { Line, Seed } from '../lines/seed.ts';
import { unspaced } from '../../../src/text/unspaced.ts';

/**
 * Names what conversion left in a seed that is no text of it, once a kind: titles' marks, comments,
 * pictures, formulae. They are set aside; where a picture or a formula stood, something is not shown.
 */
export function lintMarkup(seed: Seed, title: string, diagnostics: Diagnostic[]): void {
  const found = new Map<string, { line: Line; mark: Markup; count: number }>();
  for (const line of seed.lines)
    for (const mark of findMarkup(line)) {
      if (mark.notice === null) continue;
      const known = found.get(mark.notice);
      if (known === undefined) found.set(mark.notice, { line, mark, count: 1 });
      else known.count += 1;
    }
  for (const [notice, { line, mark, count }] of found) {
    const printed = seed.text.slice(mark.from, mark.to).trim();
    const isTitle = unspaced(line.text).endsWith(unspaced(title));
    const where = isTitle ? `原文标题前有“${printed}”` : `这里的“${printed}”`;
    const all = count > 1 ? `（全文 ${count} 处）` : '';
    const place = { file: seed.file, line: line.number, column: mark.from - line.from + 1 };
    const message = `${where}${all}${isTitle ? '，' : ''}${notice}，已经搁置，不进正文`;
    const hint = '看看旁边的字有没有缺漏；换一种办法转换能去掉的，最好重新转换';
    diagnostics.push(warningAt('markup-left', place, message, hint));
  }
}
