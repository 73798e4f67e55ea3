import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';

/** One entry of a registry with the line on which it begins. */
export interface Located<T> {
  value: T;
  /** 1-based. */
  line: number;
}

/**
 * Reads one list of a registry file such as `units:` in `seeds/registry/units.yaml`. What is not
 * YAML, not a list or not of the schema is an error with its line; the other entries are kept, so
 * that one run reports everything. A list that is absent is an empty list.
 */
export function readRegistry<S extends z.ZodType>(
  file: string,
  text: string,
  key: string,
  schema: S,
): Result<Located<z.infer<S>>[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const diagnostics: Diagnostic[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const place = { file, line, column: col };
    return errorAt('registry-yaml', place, '不是合法的 YAML', `检查缩进和引号（${error.code}）`);
  });
  if (diagnostics.length > 0) return { value: [], diagnostics };

  const value: Located<z.infer<S>>[] = [];
  const pair = isMap(document.contents)
    ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (pair === undefined || (isScalar(pair.value) && pair.value.value === null)) {
    return { value, diagnostics };
  }
  if (!isSeq(pair.value)) {
    const place = { file, line: 1, column: 1 };
    diagnostics.push(errorAt('registry-list', place, `${key} 不是列表`, '每一项以“- ”开头'));
    return { value, diagnostics };
  }
  for (const item of pair.value.items) {
    const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
    const { line, col } = lines.linePos(range?.[0] ?? 0);
    const raw: unknown = isMap(item) || isSeq(item) || isScalar(item) ? item.toJS(document) : item;
    const read = schema.safeParse(raw);
    if (read.success) value.push({ value: read.data, line });
    else {
      const where = read.error.issues.map((issue) => issue.path.join('.') || key).join('、');
      const place = { file, line, column: col };
      diagnostics.push(
        errorAt('registry-entry', place, `这一项的 ${where} 不合要求`, '对照文件开头的说明改正'),
      );
    }
  }
  return { value, diagnostics };
}
