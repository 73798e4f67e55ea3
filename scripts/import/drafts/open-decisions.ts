import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SeedFiles } from '../pipeline/read-seed-document.ts';
import type { ReadAlone } from '../pipeline/read-alone.ts';
import { findSensitive } from './sensitive.ts';

/** Something that an editor must decide before a document is published. */
export interface OpenDecision {
  rule: string;
  /** Line of `document.txt` (or of the file that the message names); 0 where the whole file is meant. */
  line: number;
  /** What stands there. */
  text: string;
  message: string;
}

/** The line of one of the document's files that a diagnostic means. */
function lineText(files: SeedFiles, { file, line }: Diagnostic['place']): string {
  const text = file.endsWith('document.txt')
    ? files.document
    : file.endsWith('source.yaml')
      ? files.source
      : files.editorial;
  return (text ?? '').split('\n')[line - 1]?.trim() ?? '';
}

/**
 * What is open in a document: every error of its own reading; of a draft also what must not be published
 * unseen, and what the file itself left to decide. In the order of the lines.
 */
export function openDecisions(
  files: SeedFiles,
  { document, diagnostics }: ReadAlone,
): OpenDecision[] {
  const open = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place, message, hint }): OpenDecision => ({
      rule,
      line: place.line,
      text: lineText(files, place),
      message: `${place.file.endsWith('document.txt') ? '' : `${place.file.split('/').at(-1) ?? ''}：`}${message}。${hint}`,
    }));
  if (document?.document.draft !== false) {
    const settled = document?.settled ?? { reviewed: [], withheld: [], questions: [] };
    const isSettled = (rule: string, line: number, text: string) =>
      settled.withheld.some((one) => one.line === line && one.text.includes(text)) ||
      settled.reviewed.some(
        (one) => one.line === line && (one.rule ?? rule) === rule && one.text.includes(text),
      );
    for (const { rule, line, text, message } of findSensitive((files.document ?? '').split('\n')))
      if (!isSettled(rule, line, text)) open.push({ rule, line, text, message });
    for (const { rule, text, message, settled: why } of settled.questions)
      if (why === null)
        open.push({ rule, line: lineOf(files.document ?? '', text), text, message });
  }
  return open
    .map((decision, index) => ({ decision, index }))
    .sort((a, b) => a.decision.line - b.decision.line || a.index - b.index)
    .map(({ decision }) => decision);
}

/** The line in which words of the file stand; 0 where they stand in none. */
function lineOf(document: string, text: string): number {
  if (text === '') return 0;
  return document.split('\n').findIndex((line) => line.includes(text)) + 1;
}
