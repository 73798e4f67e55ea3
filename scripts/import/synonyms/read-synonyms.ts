import type { ContentRecord } from '../../../src/model/record.ts';
import { synonym, type Synonym } from '../../../src/model/synonym.ts';
import { fold } from '../../../src/text/fold.ts';
import { errorAt, warningAt, type Diagnostic, type Result } from '../diagnostics/diagnostic.ts';
import { readRegistry, type Located } from '../registry/read-registry.ts';

/** The synonyms with the path of their file, for messages. */
export interface SynonymRegistry {
  file: string;
  entries: Located<Synonym>[];
}

const folded = (word: string): string => fold(word).folded;

/**
 * Reads and checks the text of `seeds/registry/synonyms.yaml`. A word that is said in two entries would
 * mean two things, and a word that means what another entry says leads on or in a circle: both are errors
 * with the line of the entry.
 */
export function readSynonyms(file: string, text: string): Result<SynonymRegistry> {
  const { value, diagnostics } = readRegistry(file, text, 'synonyms', synonym);
  const said = new Map<string, { line: number; entry: Located<Synonym> }>();
  const report = (line: number, rule: string, message: string, hint: string) =>
    diagnostics.push(errorAt(rule, { file, line, column: 1 }, message, hint));
  for (const entry of value) {
    for (const word of entry.value.say) {
      const first = said.get(folded(word));
      if (first === undefined) said.set(folded(word), { line: entry.line, entry });
      else {
        const message = `“${word}”在第 ${first.line} 行已经有了意思`;
        report(entry.line, 'synonym-twice', message, '合并成一项，几个意思都写进 mean');
      }
    }
  }
  for (const entry of value) {
    for (const word of entry.value.mean) {
      const onward = said.get(folded(word));
      if (onward === undefined) continue;
      const back = onward.entry === entry || leadsBack(entry, onward.entry, said);
      const message = back
        ? `“${word}”绕回到自己（第 ${onward.line} 行）`
        : `“${word}”不是文件里的写法，它自己又指别的词（第 ${onward.line} 行）`;
      report(entry.line, 'synonym-circle', message, 'mean 只写文件里印出的词');
    }
  }
  return { value: { file, entries: value }, diagnostics };
}

/** Whether one follows what an entry means from entry to entry and comes back to another. */
function leadsBack(
  to: Located<Synonym>,
  from: Located<Synonym>,
  said: ReadonlyMap<string, { entry: Located<Synonym> }>,
): boolean {
  const seen = new Set<Located<Synonym>>();
  const open = [from];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (entry === to) return true;
    if (seen.has(entry)) continue;
    seen.add(entry);
    open.push(...entry.value.mean.flatMap((word) => said.get(folded(word))?.entry ?? []));
  }
  return false;
}

/**
 * The synonyms that lead to something. A word that no record prints leads nowhere and is a warning with
 * its line, since documents come and go; it is left out, and an entry that keeps none is too.
 */
export function printedSynonyms(
  records: readonly Pick<ContentRecord, 'title' | 'text'>[],
  { file, entries }: SynonymRegistry,
): Result<Synonym[]> {
  const diagnostics: Diagnostic[] = [];
  const texts = records.map(({ title, text }) => folded(`${title ?? ''}\n${text}`));
  const isPrinted = (word: string) => texts.some((text) => text.includes(folded(word)));
  const value = entries.flatMap(({ value: entry, line }): Synonym[] => {
    const mean = entry.mean.filter((word) => {
      const printed = isPrinted(word);
      if (!printed) {
        const message = `“${word}”在全部文件里都没有印出，检索时不会用它`;
        const hint = '改成文件里印出的写法，用不着的删去';
        diagnostics.push(warningAt('synonym-unprinted', { file, line, column: 1 }, message, hint));
      }
      return printed;
    });
    return mean.length > 0 ? [{ ...entry, mean }] : [];
  });
  return { value, diagnostics };
}
