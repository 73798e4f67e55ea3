import { parse, stringify } from 'yaml';
import { pathOf, splitId } from '../../../src/model/address.ts';
import type { ContentRecord } from '../../../src/model/record.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileText } from '../files/file-text.ts';
import { extensionOf, type GivenFile } from '../files/read-file.ts';
import { writeText } from '../files/write-text.ts';
import { publishedTexts } from '../ledger/published-texts.ts';
import { importContent, type ImportInput } from '../pipeline/import-content.ts';
import { readAlone, type ReadAlone } from '../pipeline/read-alone.ts';
import type { SeedFiles } from '../pipeline/read-seed-document.ts';
import { appendEntry } from './edit-yaml.ts';
import { keysOfCopy } from './match-records.ts';

/** An address whose text the better copy changes; null where the copy does not print it any more. */
export interface ChangedText {
  address: string;
  before: string;
  after: string | null;
}

/** What putting a better copy in the place of a source would write, or what stands against it. */
export type Replacement =
  | {
      files: SeedFiles;
      original: string;
      changes: string;
      content: ReadonlyMap<string, string>;
      changed: ChangedText[];
      dropped: number;
      faults: null;
    }
  | { files: null; faults: Diagnostic[] };

/** The words by which a record is found again in its line. */
const LONGEST_QUOTE = 12;

const textOf = ({ title, text, number }: ContentRecord): string =>
  `${number.printed ?? ''}${title ?? ''}${text}`;
const keyOf = ({ id }: ContentRecord): string => splitId(id).key;

/** Where a record begins: its first line, and words that stand there. */
function quoteOf(
  record: ContentRecord,
  lines: readonly string[],
): { line: number; text: string } | null {
  const first = record.source.lines[0]?.[0] ?? 0;
  const words = (record.title ?? record.text).split('\n')[0]?.slice(0, LONGEST_QUOTE) ?? '';
  return words !== '' && (lines[first - 1] ?? '').includes(words)
    ? { line: first, text: words }
    : null;
}

/** The decisions that hold for the new copy: what they quote still stands in one line; the rest is not needed. */
function carryDecisions(
  editorial: string,
  lines: readonly string[],
): { kept: Record<string, unknown[]>; dropped: number } {
  const all = (parse(editorial) ?? {}) as Record<string, Record<string, unknown>[]>;
  const kept: Record<string, unknown[]> = {};
  let dropped = 0;
  for (const [list, entries] of Object.entries(all)) {
    // What a scan did to columns and rows is no matter of a clean copy, nor are its own readings.
    const isHeld = ['reviewed', 'setAside', 'notes', 'units', 'targets', 'notTargets'].includes(
      list,
    );
    const still = entries.flatMap((entry) => {
      if (!isHeld) return [];
      const said = entry.text ?? entry.printed ?? entry.quote;
      const words = typeof said === 'string' ? said : '';
      const at = lines.flatMap((line, index) =>
        words !== '' && line.includes(words) ? [index + 1] : [],
      );
      if ('line' in entry) return at.length === 1 ? [{ ...entry, line: at[0] }] : [];
      return at.length > 0 ? [entry] : [];
    });
    dropped += entries.length - still.length;
    if (still.length > 0) kept[list] = still;
  }
  return { kept, dropped };
}

/** `source.yaml` with the sums and the file of the new copy; one paragraph stands on a line there. */
function newSource(source: string, document: string, file: GivenFile, original: string): string {
  const sum = sha256(document);
  const line = `original: { file: ${original}, sha256: ${sha256(file.bytes)}, offer: false }`;
  const rest = source
    .replace(/^original:.*\n/m, '')
    .replace(/^sha256:.*$/m, `sha256: ${sum}\n${line}`)
    .replace(/(^\s+wrap:|\bwrap:)\s*(?:paragraph|width)/m, '$1 line');
  return rest;
}

/** The texts under the addresses of a document, as the ledger keeps them. */
function textsOf({ document, records }: ReadAlone): Map<string, string> {
  if (document === null) return new Map();
  const { sections } = document;
  return publishedTexts(
    {
      documents: [document.document],
      sections,
      records,
      units: [],
      topics: [],
      refs: [],
    },
    [],
  );
}

/**
 * Puts a better copy in the place of a published source: every address follows its text, what changes
 * is written down with its earlier wording, decisions that nothing needs any more go.
 *
 * @param date ISO
 */
export function replaceSource(
  input: ImportInput,
  code: string,
  file: GivenFile,
  text: FileText,
  date: string,
): Replacement {
  const old = input.documents.find((one) => one.code === code);
  if (old === undefined) throw new Error(`no document ${code}`);
  const document = writeText(text.blocks);
  const lines = document.split('\n');
  const original = `original.${extensionOf(file.name) || 'bin'}`;
  const source = newSource(old.source ?? '', document, file, original);
  const { kept, dropped } = carryDecisions(old.editorial ?? '', lines);
  const write = (decisions: Record<string, unknown>) =>
    Object.keys(decisions).length === 0
      ? '{}\n'
      : stringify(decisions, { lineWidth: 0, singleQuote: true });
  const bare: SeedFiles = { code, document, source, editorial: write(kept) };
  const before = readAlone(old, input.registry);
  const first = readAlone(bare, input.registry);
  if (first.document === null || before.document === null)
    return {
      files: null,
      faults: [...first.diagnostics, ...before.diagnostics],
    };
  const matched = (record: ContentRecord) => ({
    key: keyOf(record),
    text: textOf(record),
  });
  const keys = keysOfCopy(before.records.map(matched), first.records.map(matched));
  const addresses = first.records.flatMap((record, index) => {
    const key = keys[index] ?? '';
    const quote = keyOf(record) === key ? null : quoteOf(record, lines);
    return quote === null ? [] : [{ ...quote, key, why: '换用更好的底本，网址随原来的文字' }];
  });
  const editorial = write(addresses.length === 0 ? kept : { ...kept, addresses });
  const files: SeedFiles = { ...bare, editorial };
  const after = readAlone(files, input.registry);
  const [was, is] = [textsOf(before), textsOf(after)];
  const changed = [...was].flatMap(([address, words]): ChangedText[] =>
    is.get(address) === words ? [] : [{ address, before: words, after: is.get(address) ?? null }],
  );
  const changes = changed.reduce(
    (log, one) =>
      appendEntry(log, 'changes', {
        date,
        ...(one.after === null
          ? { kind: 'moved', address: one.address, to: pathOf(code) }
          : { kind: 'corrected', address: one.address, before: one.before }),
        why: one.after === null ? '换用更好的底本，那里没有这一段。' : '换用更好的底本。',
      }),
    input.registry.changes,
  );
  const imported = importContent({
    documents: input.documents.map((one) => (one.code === code ? files : one)),
    registry: { ...input.registry, changes },
    ledger: input.ledger,
  });
  const faults = imported.diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return { files: null, faults };
  return {
    files,
    original,
    changes,
    content: imported.value.files,
    changed,
    dropped,
    faults: null,
  };
}
