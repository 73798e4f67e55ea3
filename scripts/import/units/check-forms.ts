import { fold } from '../../../src/text/fold.ts';
import type { RegistryUnit } from '../../../src/model/unit.ts';
import type { Located } from '../registry/read-registry.ts';

/** Says what is wrong with the entry on a line. */
export type Report = (line: number, rule: string, message: string, hint: string) => void;

/** A shorter form would be found inside other words. */
const SHORTEST_FORM = 2;

const ONE_OWNER = '一个写法只能属于一个单位，删去其中一处';

const folded = (form: string): string => fold(form).folded;

/**
 * Checks the written forms of units, blanks and forms of punctuation apart: none is too short to be
 * told from other words, and none is claimed by two. A local form may recur at another level
 * (各成员单位), but never within one, and never where another unit owns it everywhere.
 */
export function checkForms(units: readonly Located<RegistryUnit>[], report: Report): void {
  const owners = new Map<string, Located<RegistryUnit>>();
  const local = new Map<string, Located<RegistryUnit>>();
  const claim = (
    claims: Map<string, Located<RegistryUnit>>,
    key: string,
    entry: Located<RegistryUnit>,
    say: (owner: string) => string,
  ): void => {
    const owner = claims.get(key);
    if (owner && owner.value.id !== entry.value.id)
      report(
        entry.line,
        'alias-twice',
        say(`“${owner.value.name}”（第 ${owner.line} 行）`),
        ONE_OWNER,
      );
    else claims.set(key, entry);
  };
  for (const entry of units) {
    const { value: unit, line } = entry;
    const own = new Set(unit.localForms.map(folded));
    for (const form of new Set([unit.name, ...unit.aliases, ...unit.localForms]))
      if (folded(form).length < SHORTEST_FORM)
        report(
          line,
          'alias-short',
          `“${unit.name}”的写法“${form}”太短，会在别的词里认出来`,
          '至少写两个字；用不着的删去',
        );
    for (const form of new Set([unit.name, ...unit.aliases]))
      if (!own.has(folded(form)))
        claim(owners, folded(form), entry, (owner) => `“${form}”已经属于${owner}`);
    for (const form of unit.localForms)
      claim(
        local,
        `${unit.level} ${folded(form)}`,
        entry,
        (owner) => `“${form}”在同一级已经属于${owner}`,
      );
  }
  for (const { value: unit, line } of units)
    for (const form of unit.localForms) {
      const owner = owners.get(folded(form));
      if (owner && owner.value.id !== unit.id)
        report(
          line,
          'alias-twice',
          `本级写法“${form}”在别处属于“${owner.value.name}”（第 ${owner.line} 行）`,
          ONE_OWNER,
        );
    }
}
