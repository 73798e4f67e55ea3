import { splitId } from '../model/address.ts';
import type { ContentDocument, ContentSection } from '../model/document.ts';
import type { ContentRecord } from '../model/record.ts';
import { formatNumeral } from '../text/format-numeral.ts';
import { partName } from './part-name.ts';
import { annexName, parseKey } from './key.ts';
import { sectionLabel } from './sections-of.ts';
import { isRecordKey, labelOf, labelOfSection, nameOf } from './place.ts';

/** A record and a section before they are named. */
type Unnamed = Omit<ContentRecord, 'label'>;
type UnnamedSection = Omit<ContentSection, 'label'>;

const isAnnex = (id: string) => {
  const key = parseKey(splitId(id).key);
  return key !== null && key.annex !== '' && key.numbers.length === 0;
};

/** The annex that a row without an annex in its key stands in: 附件2, or 附件 of the only one. */
function annexOf(record: Unnamed, annexTitle: string | null): string {
  if (!/\/t\d/.test(record.id)) return '';
  const annex = record.sectionIds.find(isAnnex);
  if (annex !== undefined) return annexName(splitId(annex).key);
  return annexTitle !== null && record.kind === 'task' ? '附件' : '';
}

/** 落款, and 落款之二 for a second one. */
function numbered(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) {
    const other = `${name}之${formatNumeral(count)}`;
    if (!taken.has(other)) return other;
  }
}

/**
 * Names every record and section of a document, no two alike: 附件第45项, 三（一）2, 落款. What the parts
 * outside the numbering are shows in their words and in where they stand, so it takes all records.
 */
export function labelDocument<R extends Unnamed, S extends UnnamedSection>(
  { annexTitle }: Pick<ContentDocument, 'annexTitle'>,
  records: readonly R[],
  sections: readonly S[],
): { records: (R & { label: string })[]; sections: (S & { label: string })[] } {
  const taken = new Set<string>();
  let after = false;
  const named = records.map((record) => {
    const isLoose = parseKey(splitId(record.id).key)?.letters === 'x';
    after ||= !isLoose;
    const part = isLoose ? numbered(partName(record, after), taken) : undefined;
    // An address that the contract does not have is an error of its own, reported elsewhere.
    const label = isRecordKey(record.id)
      ? labelOf({ ...record, part, annex: annexOf(record, annexTitle) })
      : splitId(record.id).key;
    const own = taken.has(label) ? numbered(nameOf({ id: record.id, label }), taken) : label;
    taken.add(own);
    return { ...record, label: own };
  });
  const byId = new Map(sections.map((section) => [section.id, section]));
  const above = ({ parent }: UnnamedSection): string[] => {
    const up = parent === null ? undefined : byId.get(parent);
    return up ? [...above(up), ...up.headings.slice(0, 1)] : [];
  };
  const headed = sections.map((section) => {
    const label = labelOfSection({ ...section, above: above(section) });
    const unique = numbered(sectionLabel(label, taken), taken);
    taken.add(unique);
    return { ...section, label: unique };
  });
  return { records: named, sections: headed };
}
