import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'astro/zod';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from './decisions.ts';

/** A YAML file as checked data, with the way back to the line of an entry. */
export interface ParsedYaml<T> {
  /** Null when the file is not valid; the reasons are in the diagnostics. */
  value: T | null;
  placeOf: PlaceOf;
}

/** What the YAML reader's codes mean to an editor. */
const SYNTAX: Readonly<Record<string, string>> = {
  ALIAS: '不能用 * 引用别处；以星号开头的文字用单引号括起来',
  BAD_INDENT: '缩进不对，或括号没有配对',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或缩进不对',
  BLOCK_IN_FLOW: '花括号或方括号里不能换成分行的写法',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '缺少引号、括号、冒号或逗号',
  MULTILINE_IMPLICIT_KEY: '冒号前的名称跨了行',
  TAB_AS_INDENT: '缩进用了制表符，要用空格',
  UNEXPECTED_TOKEN: '这里出现了意外的符号',
};

/** What zod's issue codes mean to an editor. */
const ISSUES: Readonly<Record<string, string>> = {
  invalid_type: '类型不对，或缺少这一项',
  unrecognized_keys: '有不认识的项',
  invalid_value: '不是允许的值',
  invalid_format: '格式不对',
  too_small: '太短、太小或为空',
  too_big: '太长或太大',
  invalid_union: '不是允许的写法',
};

/** What an issue says beyond its code: the keys that nobody knows, the values that may stand here. */
function detailOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `：${issue.keys.join('、')}`;
  if (issue.code === 'invalid_value') return `，只能是 ${issue.values.map(String).join('、')}`;
  return '';
}

/** Reads a YAML file against a schema; every fault becomes an error with line and column. */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  diagnostics: Diagnostic[],
): ParsedYaml<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const placeOf: PlaceOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { file, line: 1, column: 1 };
  };
  const faults = document.errors.map(({ pos, code }): { at: Place; code: string } => ({
    at: at(pos[0]),
    code,
  }));
  // An alias lets a few lines stand for millions; nobody needs one here.
  visit(document, {
    Alias: (_key, { range }) => {
      faults.push({ at: at(range?.[0] ?? 0), code: 'ALIAS' });
    },
  });
  for (const fault of faults)
    diagnostics.push(
      errorAt(
        'yaml-syntax',
        fault.at,
        `YAML 写法有误：${SYNTAX[fault.code] ?? '不合格式'}（${fault.code}）`,
        '检查缩进、引号和冒号；含冒号或引号的文字用单引号括起来',
      ),
    );
  if (faults.length > 0) return { value: null, placeOf };
  const checked = schema.safeParse(document.toJS() ?? {});
  if (checked.success) return { value: checked.data, placeOf };
  for (const issue of checked.error.issues) {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    diagnostics.push(
      errorAt(
        'yaml-schema',
        placeOf(path),
        `${path.join('.') || '整个文件'}：${ISSUES[issue.code] ?? '不合要求'}${detailOf(issue)}`,
        '照 seeds/README.md 的说明改正这一项',
      ),
    );
  }
  return { value: null, placeOf };
}
