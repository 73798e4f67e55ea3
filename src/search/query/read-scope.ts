import type { Kind } from '../../model/vocabulary.ts';
import { fillers, kindWords } from './number-words.ts';
import type { Scope } from './scope.ts';
import type { Table } from '../index/table.ts';

/** Reads what stands before the number, and gives the rest; null where nothing is left of it. */
export function readScope(whole: string, table: Table): { scope: Scope; rest: string } | null {
  const scope: Scope = {
    documents: table.documents.map((_, index) => index),
    named: false,
    kinds: [],
    box: false,
  };
  let rest = whole;
  for (;;) {
    const before = rest;
    const word = longestWord(rest, table);
    rest = rest.slice(word.length);
    const narrowed = scope.documents.filter((at) => table.documents[at]?.scope.includes(word));
    if (word === '专栏') scope.box = true;
    scope.kinds = combine(scope.kinds, kindsOf(word));
    if (word !== '' && narrowed.length > 0) {
      scope.documents = narrowed;
      scope.named = true;
    }
    if (rest === before) break;
  }
  if (rest === '') return null;
  return { scope, rest };
}

/** 国家 + 任务 narrows by the document; 工作要点任务分工表 means its later word. */
export function combine(before: readonly Kind[], now: readonly Kind[]): readonly Kind[] {
  if (now.length === 0) return before;
  const both = now.filter((kind) => before.includes(kind));
  return both.length > 0 ? both : now;
}

/** What a word means or, of a name such as 省年度要点, the longest such word at its end. */
export function kindsOf(word: string): readonly Kind[] {
  const fitting = kindWords.filter((one) => word.endsWith(one.word));
  const longest = fitting.reduce((best, one) => Math.max(best, one.word.length), 0);
  return fitting.find((one) => one.word.length === longest)?.kinds ?? [];
}

/** The longest known word at the start of the text, or the empty string. */
function longestWord(text: string, table: Table): string {
  const words = [
    ...table.documents.flatMap((document) => document.scope),
    ...kindWords.map(({ word }) => word),
    ...fillers,
    '专栏',
  ];
  return words.reduce(
    (best, word) => (word.length > best.length && text.startsWith(word) ? word : best),
    '',
  );
}
