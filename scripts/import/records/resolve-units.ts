import type { Responsibility } from '../../../src/model/record.ts';
import { roleClass, type Role } from '../../../src/model/roles.ts';
import type { Level } from '../../../src/model/vocabulary.ts';
import { errorAt, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Editorial } from '../editorial/schema.ts';
import { slicePassage, spansOf, textOf } from '../lines/passage.ts';
import { lineAt, type Seed } from '../lines/seed.ts';
import type { UnitList } from './draft.ts';
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
  diagnostics: Diagnostic[];
}

/** The role of units that stand before any role word, by level of the document. */
const defaultRole = (level: Level): Role => (level === 'national' ? '局内' : '责任单位');

/** The responsibilities of a record: printed forms resolved to units, or an error for a form that nobody knows. */
export function resolveUnits(
  record: string,
  list: UnitList | null,
  context: UnitContext,
): Responsibility[] {
  if (list === null) return [];
  const { seed, level, place, directory, editorial, diagnostics } = context;
  const text = textOf(seed, list.passage);
  let after = 0;
  return parseUnitList(text, defaultRole(level)).map(({ printed, role }) => {
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
