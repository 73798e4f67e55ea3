import type { Result } from '../diagnostics/diagnostic.ts';
import type { Located } from '../registry/read-registry.ts';
import { readRegistry } from '../registry/read-registry.ts';
import type { AnnexDecision, Lookalike, Matter } from './decisions.ts';
import { annexDecision, boilerplate, lookalike, matter } from './decisions.ts';

/** The editors' hand in linking: `seeds/registry/links.yaml`. */
export interface LinkDecisions {
  file: string;
  matters: Located<Matter>[];
  lookalikes: Located<Lookalike>[];
  annex: Located<AnnexDecision>[];
  boilerplate: string[];
}

const LISTS = ['matters', 'lookalikes', 'annex', 'boilerplate'];

/** Reads the text of `seeds/registry/links.yaml`; whether its quotes stand is for `buildLinks`. */
export function readLinkDecisions(file: string, text: string): Result<LinkDecisions> {
  const matters = readRegistry(file, text, 'matters', matter, LISTS);
  const lookalikes = readRegistry(file, text, 'lookalikes', lookalike, LISTS);
  const annex = readRegistry(file, text, 'annex', annexDecision, LISTS);
  const phrases = readRegistry(file, text, 'boilerplate', boilerplate, LISTS);
  // A file that is no YAML at all is reported once and not once a list.
  const broken = matters.diagnostics.some((one) => one.rule === 'yaml-syntax');
  return {
    value: {
      file,
      matters: matters.value,
      lookalikes: lookalikes.value,
      annex: annex.value,
      boilerplate: phrases.value.map((one) => one.value),
    },
    diagnostics: broken
      ? matters.diagnostics
      : [matters, lookalikes, annex, phrases].flatMap((one) => one.diagnostics),
  };
}
