import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Editorial } from '../editorial/schema.ts';
import { lineAt, type Seed } from '../lines/seed.ts';
import type { RecordWriter } from './record-writer.ts';
import type { Break, Node } from './node.ts';

/** What is needed to say where numbers break. */
interface Context {
  seed: Seed;
  editorial: Editorial;
  /** The key of every node that has a record or section. */
  keys: ReadonlyMap<Node, string>;
  /** The keys of sections. */
  sections: ReadonlySet<string>;
}

const withNumber = (key: string, number: number): string =>
  key.replace(/\d+[a-z]?$/u, String(number));

/**
 * The numbers that do not follow from the one before, as errors: a heading or an item was not recognised,
 * or a list begins anew where its numbers would lead to one address twice. Where the editors speak of
 * the heading or the number, they know.
 */
export function lintBreaks(
  breaks: readonly Break[],
  { seed, editorial, keys, sections }: Context,
): Diagnostic[] {
  return breaks.flatMap(({ node, before }): Diagnostic[] => {
    const key = keys.get(node);
    const line = node.paragraph?.line.number ?? 1;
    const place = { file: seed.file, line, column: 1 };
    const value = node.mark?.value ?? 0;
    if (key === undefined) return [];
    if (sections.has(key)) {
      if (editorial.notes.some((n) => n.field === 'section' && n.line === line)) return [];
      const message = `标题的编号不连续：“${node.paragraph?.text ?? ''}”之前是第 ${before}`;
      const hint =
        '核对原文；原文如此的，在 editorial.yaml 的 notes 里就这个标题写一条 field: section 的说明';
      return [errorAt('broken-sections', place, message, hint)];
    }
    // A number printed twice is reported with its address.
    if (value === before || (node.mark?.key ?? null) !== null) return [];
    if (value === 1) {
      const message = `编号到 ${before} 之后又从 1 开始，两组编号会用同一个网址（${key}）`;
      const hint = '看前面是不是少认了一个标题；原文就是在一处列了两组编号的，这种排版还不支持';
      return [errorAt('numbers-anew', place, message, hint)];
    }
    const start = before === 0 ? '开头' : `${withNumber(key, before)} 之后`;
    const missing = value > before ? `，没有 ${withNumber(key, before + 1)}` : '';
    const message = `编号不连续：${start}就是 ${key}${missing}`;
    const hint = `核对这一行和它之前的原文：编号印错、印重或没有转换出来的，在 editorial.yaml 的 numbers 里引那一行的文字，写明 key（没有印出的写 printed: null）`;
    return [errorAt('broken-sequence', place, message, hint)];
  });
}

/** Brackets that look like responsibility and are not understood, unless the editors give the units or a note speaks of them. */
export function lintUnread(
  { seed, unread }: RecordWriter,
  { notes, units }: Editorial,
): Diagnostic[] {
  return unread.flatMap(({ at, printed, draft }): Diagnostic[] => {
    const id = `${seed.code}/${draft.key}`;
    const isSpoken = notes.some(
      ({ field, record }) => field === 'responsibility' && [record].flat().includes(id),
    );
    const isGiven = units.some(({ record, role }) => record === id && role !== undefined);
    if (isSpoken || isGiven) return [];
    const line = lineAt(seed, at);
    const place = { file: seed.file, line: line.number, column: at - line.from + 1 };
    const message = `“${printed}”像是责任单位，没有读懂`;
    const hint =
      '核对原文的括号、顿号、冒号；原文如此的，在 editorial.yaml 的 units 里逐个写明单位和角色（role），不是责任单位的在 notes 里写一条 field: responsibility 的说明';
    return [errorAt('unit-unread', place, message, hint)];
  });
}
