import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/diagnostic.ts';
import { describeIssue } from '../diagnostics/describe-issue.ts';
import { yamlFaults } from '../diagnostics/yaml-faults.ts';

/** One entry of a registry with the line on which it begins. */
export interface Located<T> {
  value: T;
  /** 1-based. */
  line: number;
}

/** Where the part of an entry stands that a schema speaks of, or the nearest one above it. */
function offsetOf(item: unknown, path: readonly PropertyKey[]): number | undefined {
  if (!isMap(item)) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = item.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0];
  }
  return undefined;
}

/**
 * Reads one list of a registry file such as `units:` in `seeds/registry/units.yaml`. What is not
 * YAML, not a list or not of the schema is an error with its line; the other entries are kept, so
 * that one run reports everything. The first list of a file must be there, another may be absent and
 * is then empty; a list that nobody reads is an error, for it may be one misspelt.
 *
 * @param key the list's key; null when the file is the list itself, without a key around it
 * @param lists all lists that the file may have; unknown ones are reported with the first of these
 */
export function readRegistry<S extends z.ZodType>(
  file: string,
  text: string,
  key: string | null,
  schema: S,
  lists: readonly string[] = key === null ? [] : [key],
): Result<Located<z.infer<S>>[]> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const diagnostics: Diagnostic[] = yamlFaults(file, text, document, counter);
  if (diagnostics.length > 0) return { value: [], diagnostics };

  const value: Located<z.infer<S>>[] = [];
  const pairs = isMap(document.contents) && key !== null ? document.contents.items : [];
  const list =
    key === null
      ? document.contents
      : pairs.find((item) => isScalar(item.key) && item.key.value === key)?.value;
  for (const { key: name } of key === lists[0] ? pairs : []) {
    if (!isScalar(name) || lists.includes(String(name.value))) continue;
    const { line, col } = counter.linePos(name.range[0]);
    const message = `不认识的列表“${String(name.value)}”`;
    const hint = `这个文件里只有 ${lists.join('、')}`;
    diagnostics.push(errorAt('registry-list', { file, line, column: col }, message, hint));
  }
  // An empty text is a file that could not be read, which was said before.
  if (list === undefined && key === lists[0] && diagnostics.length === 0 && text !== '') {
    const place = { file, line: 1, column: 1 };
    const hint = `写上“${key}:”，没有内容就写“${key}: []”`;
    diagnostics.push(errorAt('registry-list', place, `没有列表 ${key}`, hint));
  }
  if (list === undefined || list === null || (isScalar(list) && list.value === null)) {
    return { value, diagnostics };
  }
  if (!isSeq(list)) {
    const place = { file, line: 1, column: 1 };
    const message = key === null ? '这个文件不是列表' : `${key} 不是列表`;
    diagnostics.push(errorAt('registry-list', place, message, '每一项以“- ”开头'));
    return { value, diagnostics };
  }
  for (const item of list.items) {
    const range = isNode(item) ? item.range : null;
    const start = range?.[0] ?? 0;
    const { line } = counter.linePos(start);
    const read = schema.safeParse(isNode(item) ? item.toJS(document) : item);
    if (read.success) value.push({ value: read.data, line });
    else
      for (const issue of read.error.issues) {
        const at = counter.linePos(offsetOf(item, issue.path) ?? start);
        const where = issue.path.join('.') || (key ?? '内容');
        const place = { file, line: at.line, column: at.col };
        const message = `这一项的 ${where}：${describeIssue(issue)}`;
        diagnostics.push(errorAt('registry-entry', place, message, '对照文件开头的说明改正'));
      }
  }
  return { value, diagnostics };
}
