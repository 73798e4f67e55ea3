import { headingForms } from '../../../src/search/index/heading-forms.ts';
import { levelRow } from '../../../src/model/levels.ts';
import { fold } from '../../../src/text/fold.ts';
import type { ContentDocument, ContentSection } from '../../../src/model/document.ts';
import { bareUnitName, type Place, type Places } from '../../../src/model/place.ts';
import type { ContentTopic } from '../../../src/model/topic.ts';
import type { ContentUnit } from '../../../src/model/unit.ts';

const fit = (forms: readonly (string | null)[]) =>
  [...new Set(forms.flatMap((form) => (form === null ? [] : [fold(form).folded])))].filter(
    (form) => form.length > 1,
  );

/** A short form must say something: 政府 means too many, but of 院 there are only two. */
const isTelling = (form: string) => form.length > 2 || /^.院$/.test(form);

/** What prosecutes is printed as 检察机关 where several are meant, and called 检察院. */
const PROCURACY = /检察机关$/;

/** A unit's name without what stands for its place, and without 委: 宣传部 of 省委宣传部. */
function withoutPlace(name: string, place: Place): string {
  const rest = bareUnitName(name.replace(/^中共/u, ''), place);
  return rest === name ? name : rest.replace(/^委(?!员)/u, '');
}

/**
 * Every form in which a query may name a unit, folded: the registry's, the printed ones, and the
 * name without its level (科技厅). Places in front of them are understood by the search.
 */
export function unitForms(unit: ContentUnit, places: Places): string[] {
  const place = places.get(unit.place);
  const printed = unit.printedForms.map(({ form }) => form);
  const named = [unit.name, ...unit.aliases, ...unit.localForms, unit.fullName, ...printed];
  const bare = [unit.name, ...unit.aliases].flatMap((name) => {
    const rest = place === undefined ? name : withoutPlace(name, place);
    return rest !== name && isTelling(rest) ? [rest] : [];
  });
  return fit(
    [...named, ...bare].flatMap((form) => [form, form?.replace(PROCURACY, '检察院') ?? null]),
  );
}

/** A document's id, title (with and without year and brackets), names and annex, folded. */
export function documentForms(document: ContentDocument): string[] {
  const { id, title, shortName, aliases, annexTitle } = document;
  const bare = title.replace(/[（(][^（）()]*[）)]$/, '');
  const undated = title.replace(/^\s*\d{4}\s*年/, '');
  return fit([id, title, bare, undated, shortName, ...aliases, annexTitle]);
}

/** A topic's name; its terms are words of the texts and found there. */
export function topicForms(topic: ContentTopic): string[] {
  return fit([topic.name]);
}

/** A section's headings with and without 一、 or （一）, folded; the first heading's come first. */
export function sectionForms(section: ContentSection): string[] {
  return [...new Set(section.headings.flatMap(headingForms))];
}

/** What calls a document by its place: 陕西省, 陕西. All are of the nation, so that its name tells none. */
function placeNames(document: ContentDocument, places: Places): string[] {
  const place = places.get(document.place);
  if (place === undefined || place.parent === null || document.level === 'news') return [];
  return [place.name, place.shortName];
}

/** Words that narrow a number to a document: 眉县（三）2, 规划专栏3, 国家任务5. */
export function scopeWords(document: ContentDocument, places: Places): string[] {
  const noun = /(规划|方案|清单|工作要点|报道)(?:[（(][^（）()]*[）)])?$/.exec(document.title)?.[1];
  return fit([...documentForms(document), ...placeNames(document, places), noun ?? null]).concat(
    // 我国 says no more than this country.
    levelRow(document.level).words,
    document.level === 'national' ? [] : levelRow(document.level).own,
  );
}
