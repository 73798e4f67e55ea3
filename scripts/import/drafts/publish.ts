import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { importContent, type ImportInput } from '../pipeline/import-content.ts';
import { readAlone } from '../pipeline/read-alone.ts';
import type { SeedFiles } from '../pipeline/read-seed-document.ts';
import { appendEntry, removeKey } from './edit-yaml.ts';
import { openDecisions, type OpenDecision } from './open-decisions.ts';

/** What publishing a draft would write, or what keeps it from being published. */
export type Publication =
  | {
      /** Texts of `seeds/` by path below it, as they become. */
      seeds: ReadonlyMap<string, string>;
      /** Files of `content/` as they become. */
      content: ReadonlyMap<string, string>;
      title: string;
      open: null;
      faults: null;
    }
  | { seeds: null; open: OpenDecision[]; faults: Diagnostic[] };

/**
 * Makes a draft part of the site: no longer marked as one, named in the list of changes, its addresses in
 * the ledger. Nothing may be open in it, and everything together must be without error.
 *
 * @param date ISO: the day of publication
 */
export function publishDraft(input: ImportInput, draft: SeedFiles, date: string): Publication {
  const read = readAlone(draft, input.registry);
  const open = openDecisions(draft, read);
  const faults = read.diagnostics.filter(({ severity }) => severity === 'error');
  if (read.document === null || open.length > 0) return { seeds: null, open, faults };
  const { title, documentNumber } = read.document.document;
  const source = removeKey(draft.source ?? '', 'draft');
  const number = documentNumber === null ? '' : `（${documentNumber}）`;
  const changes = appendEntry(input.registry.changes, 'changes', {
    date,
    kind: 'published',
    why: `公布《${title}》${number}的全文和每一条的永久地址。`,
  });
  const imported = importContent({
    documents: [...input.documents, { ...draft, source }],
    registry: { ...input.registry, changes },
    ledger: input.ledger,
  });
  const errors = imported.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { seeds: null, open: [], faults: errors };
  return {
    seeds: new Map([
      [`${draft.code}/source.yaml`, source],
      ['registry/changes.yaml', changes],
    ]),
    content: imported.value.files,
    title,
    open: null,
    faults: null,
  };
}
