import { fold } from '../../../src/text/fold.ts';
import type { ContentDocument } from '../../../src/model/document.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../editorial/decisions.ts';

/** A document with the way back to the lines of its `source.yaml`. */
export interface DescribedDocument {
  document: ContentDocument;
  placeOfSource: PlaceOf;
}

/** A shorter name would be found inside other words. */
const SHORTEST_NAME = 2;

/** A name by which a document may be called, and where its description says so. */
interface Name {
  document: string;
  name: string;
  place: Place;
  /** The one name under which lists show it. */
  isShortName: boolean;
}

const namesOf = ({ document, placeOfSource }: DescribedDocument): Name[] =>
  [
    { name: document.shortName, path: ['shortName'], isShortName: true },
    ...document.aliases.map((name, index) => ({
      name,
      path: ['aliases', index],
      isShortName: false,
    })),
  ].map(({ path, ...own }) => ({ document: document.id, ...own, place: placeOfSource(path) }));

const placeInWords = ({ file, line }: Place): string => `${file} 第 ${line} 行`;

/**
 * Checks what no description can see by itself: that no two documents have the same place in the list,
 * that no two are shown under one name, and that a name by which readers call a document is neither another's
 * title or short name nor a unit's.
 *
 * @param documents in the order of lists
 */
export function lintDocuments(
  documents: readonly DescribedDocument[],
  units: readonly RegistryUnit[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const orders = new Map<number, Place>();
  for (const { document, placeOfSource } of documents) {
    const place = placeOfSource(['order']);
    const first = orders.get(document.order);
    orders.set(document.order, first ?? place);
    if (first === undefined) continue;
    const message = `次序 ${document.order} 已用于 ${placeInWords(first)}`;
    diagnostics.push(errorAt('order-twice', place, message, '换一个 order，各份文件不同'));
  }
  const unitOf = new Map(
    units.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((form) => [fold(form).folded, name] as const),
    ),
  );
  const owners = new Map<string, Name>();
  for (const { document, placeOfSource } of documents)
    owners.set(fold(document.title).folded, {
      document: document.id,
      name: document.title,
      place: placeOfSource(['title']),
      isShortName: false,
    });
  const report = (rule: string, place: Place, message: string): void => {
    diagnostics.push(errorAt(rule, place, message, '换一个叫法，或从 aliases 里删去'));
  };
  for (const own of documents.flatMap(namesOf)) {
    const { folded } = fold(own.name);
    const owner = owners.get(folded);
    const unit = unitOf.get(folded);
    if (folded.length < SHORTEST_NAME)
      report('alias-short', own.place, `名称“${own.name}”太短，会在别的词里认出来`);
    else if (unit !== undefined)
      report('alias-twice', own.place, `名称“${own.name}”是单位“${unit}”的写法`);
    else if (owner !== undefined && owner.document !== own.document)
      report('alias-twice', own.place, `名称“${own.name}”已经属于 ${placeInWords(owner.place)}`);
    // Two years' points may both be called 工作要点: search and memo then ask which is meant.
    else if (own.isShortName) owners.set(folded, own);
  }
  return diagnostics;
}
