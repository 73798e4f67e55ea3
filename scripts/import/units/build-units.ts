import { unitPath } from '../../../src/model/address.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import type { ContentUnit, RegistryUnit } from '../../../src/model/unit.ts';
import type { Places } from '../../../src/model/place.ts';
import { findUnitMentions, type UnitMention } from './find-unit-mentions.ts';
import { possibleMembers } from './possible-members.ts';
import { formsWithin, namesOfOthers, unitForms } from './unit-forms.ts';

/** Title and text as one, so that both are read for mentions. */
function wordsOf(record: ContentRecord): string {
  return record.title === null ? record.text : `${record.title}\n${record.text}`;
}

/**
 * The units as the site shows them, in the order of the registry: what each is responsible for, the
 * records that name it, and the forms that the texts print. A collective is never expanded.
 *
 * @param records in document order
 * @param placeOf place of a document by its code
 */
export function buildUnits(
  units: readonly RegistryUnit[],
  records: readonly ContentRecord[],
  placeOf: (document: string) => string,
  places: Places,
): ContentUnit[] {
  const forms = unitForms(units, places);
  const finders = new Map<string, (text: string) => UnitMention[]>();
  const finderOf = (document: string) => {
    const place = placeOf(document);
    const known = finders.get(place);
    if (known !== undefined) return known;
    const own = formsWithin(forms, place, places);
    const others = namesOfOthers(place, places);
    const finder = (text: string) => findUnitMentions(text, own, others);
    finders.set(place, finder);
    return finder;
  };
  const mentions = new Map<string, string[]>();
  const printed = new Map<string, Map<string, Set<string>>>();
  const note = (unit: string, form: string, record: string) => {
    const byForm = printed.get(unit) ?? new Map<string, Set<string>>();
    byForm.set(form, (byForm.get(form) ?? new Set<string>()).add(record));
    printed.set(unit, byForm);
  };
  for (const record of records) {
    const find = finderOf(record.document);
    const named = find(wordsOf(record));
    for (const unit of new Set(named.map((one) => one.unit))) {
      mentions.set(unit, [...(mentions.get(unit) ?? []), record.id]);
    }
    for (const { unit, form } of named) note(unit, form, record.id);
    for (const { unit, printed: words } of record.responsibilities) {
      if (unit === null) continue;
      const form = find(words).find((one) => one.unit === unit)?.form;
      note(unit, form ?? words, record.id);
    }
  }
  return units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    place: unit.place,
    level: unit.level,
    aliases: unit.aliases,
    collective: unit.collective,
    path: unitPath(unit.id),
    assignments: records.flatMap((record) =>
      record.responsibilities
        .filter((one) => one.unit === unit.id)
        .map(({ role, basis }) => ({ record: record.id, role, basis })),
    ),
    mentions: mentions.get(unit.id) ?? [],
    group: unit.group,
    localForms: unit.localForms,
    fullName: unit.fullName,
    formerly: unit.formerly,
    nameplates: unit.nameplates,
    scope: unit.scope,
    mayInclude: possibleMembers(unit, units).map(({ id }) => id),
    printedForms: [...(printed.get(unit.id) ?? new Map<string, Set<string>>())]
      .map(([form, ids]) => ({ form, records: [...ids] }))
      .sort((a, b) => b.records.length - a.records.length || (a.form < b.form ? -1 : 1)),
  }));
}
