import type { OpenDecision } from './open-decisions.ts';

/** How a document was read; the exit codes of `add` and `read`. */
export const EXIT = { ready: 0, open: 1, refused: 2 } as const;
export type State = keyof typeof EXIT;

/** What `add --json` prints. */
export interface AddReport {
  code: string;
  state: State;
  layout: string | null;
  /** How many records were made. */
  records: number;
  open: OpenDecision[];
}

/** The open decisions as lines for people. */
export function printOpen(open: readonly OpenDecision[]): string[] {
  return open.map(({ rule, line, text, message }) => {
    const where = line > 0 ? `第 ${line} 行` : '全文';
    const words = text === '' || message.includes(text) ? '' : `“${text.slice(0, 40)}”：`;
    return `  ${where} [${rule}] ${words}${message}`;
  });
}
