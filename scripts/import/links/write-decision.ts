import { parse, stringify } from 'yaml';
import type { Offer } from './offer-links.ts';
import type { LINK_LISTS } from './read-decisions.ts';

/** What an editor decides about a record and what was offered for it. */
export type LinkDecision =
  | { kind: 'same'; from: string; to: string; evidence: Offer['evidence'] }
  | { kind: 'lookalike'; from: string; to: string; why: string }
  | { kind: 'none'; record: string; document: string };

/** Lists that a file may lack stand before these, or at its end. */
type List = (typeof LINK_LISTS)[number];

/** A text as YAML writes it on one line: quoted where it must be. */
const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

/**
 * The words in common that name a matter: the longest stretch that stands in both passages, else the
 * first passage.
 */
function nameOf({ from, to }: Offer['evidence']): string {
  let longest = '';
  for (let start = 0; start < from.length; start += 1)
    for (let end = start + longest.length + 1; end <= from.length; end += 1) {
      if (!to.includes(from.slice(start, end))) break;
      longest = from.slice(start, end);
    }
  return longest.trim().length < 2 ? from : longest.trim();
}

/** The list that a decision goes to, and its lines there. */
function entryOf(decision: LinkDecision): { list: List; lines: string[] } {
  if (decision.kind === 'none')
    return {
      list: 'absences',
      lines: [`  - record: ${decision.record}`, `    document: ${decision.document}`],
    };
  const { from, to } = decision;
  if (decision.kind === 'lookalike')
    return {
      list: 'lookalikes',
      lines: [`  - records: [${from}, ${to}]`, `    why: ${scalar(decision.why)}`],
    };
  const { evidence } = decision;
  return {
    list: 'matters',
    lines: [
      `  - id: ${`${from}-${to}`.replaceAll('/', '-')}`,
      `    name: ${scalar(nameOf(evidence))}`,
      '    quotes:',
      `      ${from}: ${scalar(evidence.from)}`,
      `      ${to}: ${scalar(evidence.to)}`,
    ],
  };
}

/** Where a new entry of a list goes: behind its last line that is neither blank nor a comment of the next. */
function endOf(lines: readonly string[], list: List): number | null {
  const key = lines.findIndex((line) => new RegExp(`^${list}:\\s*(?:#.*)?$`).test(line));
  if (key < 0) return null;
  let end = lines.findIndex((line, index) => index > key && /^[^\s#-]/.test(line));
  if (end < 0) end = lines.length;
  while (end > key + 1 && /^(?:#.*|\s*)$/.test(lines[end - 1] ?? '')) end -= 1;
  return end;
}

/**
 * Writes a decision into the text of `seeds/registry/links.yaml`: the lines that are meant, and not one
 * other changes.
 *
 * @returns the new text; null where the file has the list in a form that cannot be added to (`absences: []`)
 */
export function writeDecision(text: string, decision: LinkDecision): string | null {
  const { list, lines: entry } = entryOf(decision);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const end = endOf(lines, list);
  const known = (parse(text) ?? {}) as Partial<Record<List, unknown>>;
  if (end === null && list in known) return null;
  if (end !== null) return [...lines.slice(0, end), ...entry, ...lines.slice(end)].join(newline);
  const body = text.replace(/\s*$/, '');
  return [body, '', `${list}:`, ...entry, ''].join(newline);
}
