import type { Result } from '../diagnostics/diagnostic.ts';
import type { Located } from '../registry/read-registry.ts';
import { readRegistry } from '../registry/read-registry.ts';
import type { Absence, AnnexDecision, Lookalike, Matter } from './decisions.ts';
import { absence, annexDecision, boilerplate, lookalike, matter } from './decisions.ts';

/** The editors' hand in linking: `seeds/registry/links.yaml`. */
export interface LinkDecisions {
  file: string;
  matters: Located<Matter>[];
  lookalikes: Located<Lookalike>[];
  annex: Located<AnnexDecision>[];
  /** What another document says nothing about. */
  absences: Located<Absence>[];
  boilerplate: string[];
}

/** The lists of the file, the first of which must be there. */
export const LINK_LISTS = ['matters', 'lookalikes', 'annex', 'absences', 'boilerplate'] as const;

/** Reads the text of `seeds/registry/links.yaml`; whether its quotes stand is for `buildLinks`. */
export function readLinkDecisions(file: string, text: string): Result<LinkDecisions> {
  const matters = readRegistry(file, text, 'matters', matter, LINK_LISTS);
  const lookalikes = readRegistry(file, text, 'lookalikes', lookalike, LINK_LISTS);
  const annex = readRegistry(file, text, 'annex', annexDecision, LINK_LISTS);
  const absences = readRegistry(file, text, 'absences', absence, LINK_LISTS);
  const phrases = readRegistry(file, text, 'boilerplate', boilerplate, LINK_LISTS);
  // A file that is no YAML at all is reported once and not once a list.
  const broken = matters.diagnostics.some((one) => one.rule === 'yaml-syntax');
  return {
    value: {
      file,
      matters: matters.value,
      lookalikes: lookalikes.value,
      annex: annex.value,
      absences: absences.value,
      boilerplate: phrases.value.map((one) => one.value),
    },
    diagnostics: broken
      ? matters.diagnostics
      : [matters, lookalikes, annex, absences, phrases].flatMap((one) => one.diagnostics),
  };
}
