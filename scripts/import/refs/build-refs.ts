import { refPath } from '../../../src/model/address.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import type { ContentRef } from '../../../src/model/ref.ts';
import { findTitles } from '../../../src/text/find-titles.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostics/diagnostic.ts';
import { findNames } from './find-names.ts';
import type { RefRegistry } from './read-refs.ts';

/** Title and text; a title in book-title marks may stand in either. */
function partsOf(record: ContentRecord): string[] {
  return record.title === null ? [record.text] : [record.title, record.text];
}

/**
 * Every 《document》 and campaign that the records name, one entry each in the order of the registry,
 * with every place and every form. A 《title》 that the registry does not know has no page: a warning,
 * so that a new document can come in before the registry knows what it names. An entry that nothing
 * names is an error.
 *
 * @param records in document order
 */
export function buildRefs(
  records: readonly ContentRecord[],
  registry: RefRegistry,
): Result<ContentRef[]> {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, { record: string; form: string }[]>();
  const note = (id: string, record: string, form: string) => {
    const list = places.get(id) ?? [];
    if (!list.some((one) => one.record === record && one.form === form)) {
      list.push({ record, form });
    }
    places.set(id, list);
  };
  const refs = registry.entries.map((one) => one.value);
  const owner = new Map<string, string>();
  for (const ref of refs) {
    if (ref.kind !== 'document') continue;
    for (const name of ref.names) owner.set(fold(name).folded, ref.id);
    for (const [code, names] of Object.entries(ref.localNames)) {
      for (const name of names) owner.set(`${code} ${fold(name).folded}`, ref.id);
    }
  }

  for (const record of records) {
    for (const text of partsOf(record)) {
      const titles = findTitles(text);
      for (const { title } of titles) {
        const { folded } = fold(title);
        const id = owner.get(`${record.document} ${folded}`) ?? owner.get(folded);
        if (id !== undefined) {
          note(id, record.id, title);
          continue;
        }
        const place = {
          file: record.source.seed,
          line: record.source.lines[0]?.[0] ?? 0,
          column: 1,
        };
        const hint = `在 ${registry.file} 里添加一项，或把它列为某一项的 names`;
        diagnostics.push(
          warningAt('ref-unknown', place, `名录里没有《${title}》（${record.id}）`, hint),
        );
      }
      for (const ref of refs) {
        const unmarked = ref.kind === 'campaign' ? ref.names : ref.unmarkedNames[record.document];
        for (const form of findNames(text, unmarked ?? [], titles)) note(ref.id, record.id, form);
      }
    }
  }

  const value = registry.entries.map(({ value: ref, line }): ContentRef => {
    const named = places.get(ref.id) ?? [];
    if (named.length === 0) {
      const place = { file: registry.file, line, column: 1 };
      diagnostics.push(
        errorAt('ref-unused', place, `没有文件点到“${ref.name}”`, '删去，或改正名称'),
      );
    }
    const forms = [...new Set(named.map((one) => one.form))];
    const { id, name, kind, document, note: words } = ref;
    return { id, name, kind, path: refPath(id), forms, document, note: words, places: named };
  });
  return { value, diagnostics };
}
