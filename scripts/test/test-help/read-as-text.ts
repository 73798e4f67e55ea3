import type { Diagnostic } from '../../import/diagnostics/diagnostic.ts';
import { readSeedDocument } from '../../import/pipeline/read-seed-document.ts';
import { makeUnitDirectory } from '../../import/records/unit-directory.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { documentKindOfTitle } from '../../../src/model/kinds.ts';
import { publicPlace, type Places } from '../../../src/model/place.ts';
import type { ContentRecord } from '../../../src/model/record.ts';

/** A document of a test: its name, and its text with the title on the first line. */
export interface Case {
  name: string;
  text: string;
}

/** The made-up place of these documents. */
const PLACES: Places = new Map([
  [
    'qinglan',
    publicPlace.parse({
      id: 'qinglan',
      name: '青岚省',
      shortName: '青岚',
      level: 'province',
      parent: null,
      aliases: [],
      prefix: 'ql',
    }),
  ],
]);

/** What depends on a registry and not on structure. */
const BESIDE = new Set(['unknown-unit', 'figure-overlooked']);

/** Reads a text as a document of no described layout. */
export function readCase(text: string) {
  const title = (text.split('\n')[0] ?? '').replace(/^#\s*/u, '');
  const source = [
    `title: ${JSON.stringify(title)}`,
    `kind: ${documentKindOfTitle(title) ?? 'notice'}`,
    'shortName: 样例',
    'documentNumber: null',
    'issuers: []',
    'dates: { signed: null, issued: null, published: null }',
    'place: qinglan',
    'order: 1',
    'origin: 样例',
    `sha256: ${sha256(text)}`,
    '',
  ].join('\n');
  const diagnostics: Diagnostic[] = [];
  const value = readSeedDocument(
    { code: 'xx2024', document: text, source, editorial: '{}' },
    { directory: makeUnitDirectory([], PLACES), places: PLACES },
    diagnostics,
  );
  return { value, diagnostics: diagnostics.filter(({ rule }) => !BESIDE.has(rule)) };
}

function lineOf(record: ContentRecord): string {
  const { id, kind, number, title, text, section, responsibilities, deadlines, fields } = record;
  const parts = [
    `${id.slice('xx2024/'.length)} ${kind}`,
    `号 ${number.printed ?? '—'}`,
    `题 ${title ?? '—'}`,
    `文 ${text.replaceAll('\n', '⏎')}`,
    `在 ${section.join(' > ')}`,
    ...responsibilities.map(({ printed, role }) => `${role} ${printed}`),
    ...deadlines.map(({ printed, date }) => `时限 ${printed}=${date ?? '—'}`),
    ...fields.map((field) => `${field.header} ${field.text}`),
    ...record.targets.map(
      ({ what, value, unit, year }) => `数 ${what} ${value}${unit} ${year ?? '—'}`,
    ),
  ];
  return parts.join(' | ');
}

/** A case with all that it is read as, a line each: sections, records, what was set aside, errors. */
export function readAsText({ name, text }: Case): string {
  const { value, diagnostics } = readCase(text);
  const lines = [
    `=== ${name}`,
    ...(value?.sections ?? []).map(
      ({ id, headings }) => `§ ${id.slice('xx2024/'.length)} ${headings.join(' / ')}`,
    ),
    ...(value?.records ?? []).map(({ record }) => lineOf(record)),
    ...(value?.account.entries ?? []).map(
      ({ text: aside, why }) => `搁置 ${aside.replaceAll('\t', '｜')}（${why}）`,
    ),
    ...diagnostics.map(
      ({ severity, rule, place, message }) => `${severity} ${rule} 第${place.line}行 ${message}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
