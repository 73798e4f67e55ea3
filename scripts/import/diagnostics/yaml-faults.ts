import { type Document, type LineCounter, visit } from 'yaml';
import { INVISIBLE, nameOfCharacter } from '../lines/invisible.ts';
import { errorAt, type Diagnostic } from './diagnostic.ts';

/** What the YAML reader's codes mean to an editor. */
const SYNTAX: Readonly<Record<string, string>> = {
  ALIAS: '不能用 * 引用别处；以星号开头的文字用单引号括起来',
  BAD_INDENT: '缩进不对，或括号没有配对',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或缩进不对',
  BLOCK_IN_FLOW: '花括号或方括号里不能换成分行的写法',
  DUPLICATE_KEY: '同一项写了两次',
  INVISIBLE: '有看不见的控制符，删去它',
  MISSING_CHAR: '缺少引号、括号、冒号或逗号',
  MULTILINE_IMPLICIT_KEY: '冒号前的名称跨了行',
  TAB_AS_INDENT: '缩进用了制表符，要用空格',
  UNEXPECTED_TOKEN: '这里出现了意外的符号',
};

/** A fault by its kind and where it stands in the text. */
interface Fault {
  at: number;
  code: string;
}

/**
 * The reader's errors without those that only follow from others: it often finds several on a line,
 * even the same twice, and having lost its way it takes all that is left for unexpected.
 */
function firstErrors(document: Document, counter: LineCounter): Fault[] {
  const seen = new Set<number | string>();
  return document.errors.flatMap(({ pos: [at], code }) => {
    const keys = [counter.linePos(at).line, ...(code === 'UNEXPECTED_TOKEN' ? [code] : [])];
    const known = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return known ? [] : [{ at, code }];
  });
}

/** Slips of the hand that can be told from a line alone, and the line as it should be. */
const SLIPS: readonly { slip: RegExp; says: string; mend: (line: string) => string }[] = [
  // title：甲
  {
    slip: /^\s*(?:- )?[A-Za-z]\w*：/u,
    says: '冒号是全角的，要用半角冒号加一个空格',
    mend: (line) => line.replace(/^(\s*(?:- )?[A-Za-z]\w*)：\s*/u, '$1: '),
  },
  {
    slip: /^ *\t/u,
    says: '缩进用了制表符，要用空格',
    mend: (line) => line.replace(/^[ \t]+/u, (blank) => blank.replace(/\t/g, '  ')),
  },
  // - { line: 3, text: 甲
  {
    slip: /^[^'"#]*\{[^{}'"]*$/u,
    says: '花括号没有配对',
    mend: (line) => `${line.trimEnd()} }`,
  },
  {
    slip: /^[^'"#]*\[[^[\]'"]*$/u,
    says: '方括号没有配对',
    mend: (line) => `${line.trimEnd()}]`,
  },
  // title: '甲
  {
    slip: /^[^'"#]*: *'[^']*$/u,
    says: '引号没有配对',
    mend: (line) => `${line.trimEnd()}'`,
  },
  {
    slip: /^[^'"#]*: *"[^"]*$/u,
    says: '引号没有配对',
    mend: (line) => `${line.trimEnd()}"`,
  },
];

/** What to do about a fault: the line mended, where a slip of the hand explains it; it may stand just above. */
function remedyAt(lines: readonly string[], line: number): string {
  for (const number of [line, line - 1, line - 2])
    for (const { slip, says, mend } of SLIPS) {
      const text = lines[number - 1];
      if (text !== undefined && slip.test(text))
        return `第 ${number} 行${says}，改成：${mend(text).trim()}`;
    }
  return '检查缩进、引号和冒号；含冒号或引号的文字用单引号括起来';
}

/** What is wrong with a file as YAML, each fault at its place; rule `yaml-syntax`. */
export function yamlFaults(
  file: string,
  text: string,
  document: Document,
  counter: LineCounter,
): Diagnostic[] {
  const faults: Fault[] = firstErrors(document, counter);
  // An alias lets a few lines stand for millions; nobody needs one here.
  visit(document, {
    Alias: (_key, { range }) => {
      faults.push({ at: range?.[0] ?? 0, code: 'ALIAS' });
    },
  });
  // What nobody sees would keep a name from ever being found. The mark of byte order may come first.
  for (const { index, 0: mark } of text.matchAll(INVISIBLE))
    if (index > 0 || mark !== '\ufeff') faults.push({ at: index, code: nameOfCharacter(mark) });
  const lines = text.split('\n');
  return faults.map(({ at, code }) => {
    const { line, col } = counter.linePos(at);
    return errorAt(
      'yaml-syntax',
      { file, line, column: col },
      `YAML 写法有误：${SYNTAX[code] ?? (code.startsWith('U+') ? SYNTAX.INVISIBLE : '不合格式')}（${code}）`,
      remedyAt(lines, line),
    );
  });
}
