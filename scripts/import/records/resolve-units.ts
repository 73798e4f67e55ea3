import type { Responsibility } from '../../../src/model/record.ts';
import { roleClass, type Role } from '../../../src/model/roles.ts';
import type { Level } from '../../../src/model/vocabulary.ts';
import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Editorial } from '../editorial/schema.ts';
import { slicePassage, spansOf, textOf } from '../lines/passage.ts';
import { lineAt, type Seed } from '../lines/seed.ts';
import type { YearContext } from '../time/dating.ts';
import type { UnitList } from './draft.ts';
import { readUnitList } from '../responsibility/read-list.ts';
import { parseUnitList } from './parse-unit-list.ts';
import type { UnitDirectory } from './unit-directory.ts';

/** What is needed to tell which unit a printed form means. */
export interface UnitContext {
  seed: Seed;
  level: Level;
  /** Id of the place of the document. */
  place: string;
  directory: UnitDirectory;
  editorial: Editorial;
  /** The year that the document's title names, or null. */
  year: YearContext | null;
  diagnostics: Diagnostic[];
}

/** The role of units that stand before any role word, by level of the document. */
const defaultRole = (level: Level): Role => (level === 'national' ? '局内' : '责任单位');

/** The units of a printed list; a list that the scan damaged is read as far as it goes. */
function unitsOf(text: string, list: UnitList, level: Level): { printed: string; role: Role }[] {
  const reading = list.role === undefined ? null : readUnitList(text, list.role);
  return reading?.parts ?? parseUnitList(text, list.role ?? defaultRole(level));
}

/** The responsibilities of a record: printed forms resolved to units, or an error for a form that nobody knows. */
export function resolveUnits(
  record: string,
  lists: readonly UnitList[],
  context: UnitContext,
): Responsibility[] {
  return lists.flatMap((list) => resolveList(record, list, context));
}

function resolveList(record: string, list: UnitList, context: UnitContext): Responsibility[] {
  const { seed, level, place, directory, editorial, diagnostics } = context;
  const text = textOf(seed, list.passage);
  let after = 0;
  return unitsOf(text, list, level).map(({ printed, role }) => {
    const start = Math.max(text.indexOf(printed, after), 0);
    after = start + printed.length;
    const decided = editorial.units.find((u) => u.record === record && u.printed === printed);
    if (decided)
      return { unit: decided.unit, printed, role, basis: decided.basis, note: decided.why };
    const unit = directory.find(printed, place);
    if (unit === null && roleClass(role) !== 'places') {
      const from = spansOf(slicePassage(list.passage, start))[0]?.from ?? 0;
      const line = lineAt(seed, from);
      diagnostics.push(
        errorAt(
          'unknown-unit',
          { file: seed.file, line: line.number, column: from - line.from + 1 },
          `${record} 的责任单位“${printed}”不在单位名录里`,
          directory.suggest(printed, place),
        ),
      );
    }
    return { unit, printed, role, basis: list.basis, note: list.note };
  });
}
