import { fold } from '../../text/fold.ts';
import { indexPlaces, placeNamed, type Places } from '../../place/places.ts';
import type { Table } from '../index/table.ts';
import { distinct, type Target } from './target.ts';

/** A document as queries name it. */
interface Named {
  /** Its names and its 发文字号, folded, the longest first. */
  names: string[];
  /** （陕知组办发〔2022〕2号） behind a title, folded. */
  number: string;
  places: Places;
}

/** Read once a table. */
const known = new WeakMap<Table, Named[]>();

function namedDocuments(table: Table): Named[] {
  const before = known.get(table);
  if (before) return before;
  const all = table.documents.map(({ forms, documentNumber }, document): Named => {
    const records = table.records.filter((record) => record.document === document);
    const sections = table.sections
      .filter((section) => section.document === document)
      .map(({ id, label, name }) => ({ id, label, headings: name === '' ? [] : [name] }));
    const number = documentNumber === null ? '' : fold(documentNumber).folded;
    const names = [...forms, ...(number === '' ? [] : [number])];
    return {
      names: names.sort((a, b) => b.length - a.length),
      number: number === '' ? '' : `(${number})`,
      places: indexPlaces(records, sections),
    };
  });
  known.set(table, all);
  return all;
}

/**
 * What a query means that is a document's name and what the site calls one of its places: a citation
 * (《…工作要点》（陕知组办发〔2022〕2号）附件第45项), a name in lists (眉县工作方案落款), 《…条例》第三条第一款.
 * Where two documents bear the name, each has its say.
 *
 * @param whole the folded query
 */
export function placeTargets(whole: string, table: Table): Target[] {
  const ids = namedDocuments(table).flatMap(({ names, number, places }) => {
    for (const name of names) {
      if (!whole.startsWith(name)) continue;
      let rest = whole.slice(name.length);
      if (number !== '' && rest.startsWith(number)) rest = rest.slice(number.length);
      const found = placeNamed(places, rest.replace(/^(?:的|中的?|之)/u, ''));
      if (found.length > 0) return found;
    }
    return [];
  });
  const at = (list: readonly { id: string }[], type: Target['type']) =>
    list.flatMap(({ id }, index): Target[] => (ids.includes(id) ? [{ type, index }] : []));
  const targets = [...at(table.records, 'record'), ...at(table.sections, 'section')];
  const order = ({ type, index }: Target) =>
    ids.indexOf((type === 'record' ? table.records[index] : table.sections[index])?.id ?? '');
  return distinct(targets.sort((a, b) => order(a) - order(b)));
}
