import type { DraftFiles } from '../../lib/io/read-seeds.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';
import type { ImportInput } from '../pipeline/import-content.ts';
import { readAlone } from '../pipeline/read-alone.ts';
import { openDecisions, type OpenDecision } from './open-decisions.ts';
import { printOpen, type State } from './report.ts';

/** How a draft stands. */
export interface DraftState {
  code: string;
  /** Its title; null where its description cannot be read. */
  title: string | null;
  state: State;
  open: OpenDecision[];
  /** What keeps it from being read, as a report; '' where nothing does. */
  report: string;
}

/** Reads a draft by itself and says how it stands. */
export function draftState(
  { files, faults }: DraftFiles,
  registry: ImportInput['registry'],
): DraftState {
  const read = readAlone(files, registry);
  const { code } = files;
  if (read.document === null || faults.length > 0)
    return {
      code,
      title: read.document?.document.title ?? null,
      state: 'refused',
      open: [],
      report: printDiagnostics([...faults, ...read.diagnostics]),
    };
  const open = openDecisions(files, read);
  const state = open.length === 0 ? 'ready' : 'open';
  return { code, title: read.document.document.title, state, open, report: '' };
}

/** The drafts as lines for the terminal; '' where there are none. */
export function printDrafts(drafts: readonly DraftState[]): string {
  return drafts
    .flatMap(({ code, title, state, open, report }) => {
      const name = `草稿 ${code}${title === null ? '' : `《${title}》`}`;
      if (state === 'refused') return [`${name}：读不出来，不妨碍别的文件`, report];
      if (state === 'ready')
        return [`${name}：没有未决的地方，可以 npm run publish-document -- ${code}`];
      return [`${name}：还有 ${open.length} 处要决定，不妨碍别的文件`, ...printOpen(open)];
    })
    .join('\n');
}
