import { type Diagnostic, errorAt } from '../../../import/diagnostics/diagnostic.ts';
import type { Site } from '../site.ts';

/** An id stands once in a page, and is not empty. */
export function checkIds(site: Site): Diagnostic[] {
  return [...site.pages.values()].flatMap((page) => {
    const seen = new Set<string>();
    return page.ids.flatMap(({ value, line, column }) => {
      const wrong = value === '' || seen.has(value);
      seen.add(value);
      if (!wrong) return [];
      return [
        errorAt(
          'id-repeated',
          { file: site.label + page.file, line, column },
          value === '' ? '有空的 id' : `id“${value}”在这一页里重复出现`,
          '每个 id 只用一次：检查生成它的组件',
        ),
      ];
    });
  });
}
