import { documentKindTable, documentKinds, type DocumentKind } from '../../../src/model/kinds.ts';
import { placesById } from '../../../src/model/place.ts';
import { documentCode } from '../../../src/model/vocabulary.ts';
import type { Found } from '../describe/found.ts';
import { readFile, type GivenFile, type ReadOptions } from '../files/read-file.ts';
import type { ImportInput } from '../pipeline/import-content.ts';
import { readAlone } from '../pipeline/read-alone.ts';
import { readPlaces } from '../registry/read-places.ts';
import { LAYOUTS, LAYOUT_TABLE, type LayoutName } from '../structure/layouts.ts';
import { openDecisions } from './open-decisions.ts';
import { textOption, type Arguments } from './parse-args.ts';
import { printOpen, type AddReport } from './report.ts';
import { seedOfFile, type Given, type NewSeed } from './seed-of-file.ts';
import { findContacts } from './sensitive.ts';

/** The options of `npm run add`. */
export const ADD_OPTIONS = {
  code: { type: 'string' },
  place: { type: 'string' },
  kind: { type: 'string' },
  layout: { type: 'string' },
  'accept-changes': { type: 'boolean' },
  'reject-changes': { type: 'boolean' },
  'drop-comments': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What `add` is asked, checked; the file itself is not looked at yet. */
export interface AddRequest {
  given: Omit<Given, 'order'>;
  changes: ReadOptions['changes'];
  dropComments: boolean;
}

const isLayout = (name: string): name is LayoutName =>
  (LAYOUTS as readonly string[]).includes(name);

/** Checks the options of `add`; gives in Chinese what is wrong. */
export function addRequest(read: Arguments): AddRequest | { problem: string } {
  const code = textOption(read, 'code');
  if (code === null) return { problem: '没有写 --code：给文件取一个代码，如 --code sx2023' };
  if (!documentCode.safeParse(code).success)
    return {
      problem: `“${code}”不能作文件代码：用二至八个小写字母、数字，如 sx2023，不能是本站网页的名字`,
    };
  const kind = textOption(read, 'kind');
  if (kind !== null && !(kind in documentKindTable))
    return { problem: `没有“${kind}”这种文件，--kind 只能是 ${documentKinds.join('、')}` };
  const layout = textOption(read, 'layout');
  if (layout !== null && !isLayout(layout))
    return { problem: `没有“${layout}”这种版式，--layout 只能是 ${LAYOUTS.join('、')}` };
  const accept = read.values['accept-changes'] === true;
  const reject = read.values['reject-changes'] === true;
  if (accept && reject) return { problem: '--accept-changes 和 --reject-changes 只能写一个' };
  return {
    given: {
      code,
      place: textOption(read, 'place'),
      kind: kind as DocumentKind | null,
      layout,
    },
    changes: accept ? 'accept' : reject ? 'reject' : null,
    dropComments: read.values['drop-comments'] === true,
  };
}

/** What `add` made of a file: the files to write, or none where it was refused; the report either way. */
export interface Added {
  report: AddReport;
  /** What people read, in Chinese. */
  lines: string[];
  /** Files of `seeds/<code>/`; null where nothing is to be written. */
  files: ReadonlyMap<string, string | Uint8Array> | null;
}

function refusedAdd(code: string, rule: string, message: string, line = 0, text = ''): Added {
  return {
    report: {
      code,
      state: 'refused',
      layout: null,
      records: 0,
      open: [{ rule, line, text, message }],
    },
    lines: [`没有收入：${message}。`, '什么都没有写。'],
    files: null,
  };
}

/** What was found of a document itself, a line each. */
function foundLines({ description, place, layout, told }: NewSeed): string[] {
  const { title, documentNumber, issuers, dates, kind, credit, relations, annexes } = description;
  const line = (name: string, found: Found<unknown> | null, value: string | null) => {
    if (found === null) return [];
    const sure =
      found.sure === 'high' ? '' : found.sure === 'medium' ? '，请核对' : '，没有把握，请核对';
    return [
      `  ${name}：${value ?? '（没有印）'}${value === null ? '' : `（${found.where}${sure}）`}`,
    ];
  };
  return [
    ...line('标题', title, title?.value ?? null),
    ...line('种类', kind, documentKindTable[kind.value].name),
    ...line('发文字号', documentNumber, documentNumber.value),
    ...line('发文机关', issuers, issuers.value.length === 0 ? null : issuers.value.join('、')),
    ...line('成文日期', dates.signed, dates.signed.value),
    ...line('印发日期', dates.issued, dates.issued.value),
    ...line('发布日期', dates.published, dates.published.value),
    ...line('施行日期', dates.effective, dates.effective.value),
    ...line('有效期至', dates.expires, dates.expires.value),
    ...(credit.value === null ? [] : line('来源署名', credit, credit.value)),
    ...relations.map(({ printed, quote }) => `  关系：${printed}（“${quote}”）`),
    ...line('地方', place, place.value),
    `  版式：${LAYOUT_TABLE[layout.name].name}（${layout.name}；${layout.why}）`,
    ...annexes.map(({ value, where }) => `  附件：${value}（${where}）`),
    ...told.map((one) => `  ${one}`),
  ];
}

/** The codes that are taken, and the place in lists that a new document gets. */
export interface Library {
  codes: readonly string[];
  order: number;
}

/**
 * Reads a file as a new document. Pure but for what reading the file needs: nothing is written here.
 */
export async function addDocument(
  file: GivenFile,
  { given, changes, dropComments }: AddRequest,
  registry: ImportInput['registry'],
  library: Library,
  toDocx: ReadOptions['toDocx'],
): Promise<Added> {
  const { code } = given;
  if (library.codes.includes(code))
    return refusedAdd(
      code,
      'code-taken',
      `代码 ${code} 已经用了：换一个；要换掉它的原文，用 npm run replace-source`,
    );
  const reading = await readFile(file, { changes, dropComments, toDocx });
  if (reading.error !== null) return refusedAdd(code, 'not-read', reading.error);
  const places = placesById(readPlaces('seeds/registry/places.yaml', registry.places).value);
  const result = seedOfFile(file, reading.text, { ...given, order: library.order }, places);
  if (result.refusal !== null) {
    const { rule, message, line, text } = result.refusal;
    return refusedAdd(code, rule, message, line, text);
  }
  const { seed } = result;
  const read = readAlone(seed.files, registry);
  const contradicted = read.diagnostics.find(({ rule }) => rule === 'layout-refused');
  if (contradicted !== undefined) {
    const { rule, message, hint, place } = contradicted;
    const line = (seed.files.document ?? '').split('\n')[place.line - 1]?.trim() ?? '';
    return refusedAdd(code, rule, `${message}。${hint}`, place.line, line);
  }
  const open = openDecisions(seed.files, read);
  const document = seed.files.document ?? '';
  const state = open.length === 0 ? 'ready' : 'open';
  const contacts = findContacts(document.split('\n'));
  const { characters = 0, inRecords = 0, setAside = 0 } = read.document?.account ?? {};
  const leftOut = reading.text.leftOut.map(
    ({ text, reason }) => `  没有收入（${reason}）：${text.slice(0, 60)}`,
  );
  return {
    report: { code, state, layout: seed.layout.name, records: read.records.length, open },
    lines: [
      `已读入 seeds/${code}/（草稿）：`,
      ...foundLines(seed),
      `  条目 ${read.records.length} 条；${characters} 字 = 条目 ${inRecords} + 搁置 ${setAside}，下落不明 ${characters - inRecords - setAside}`,
      ...leftOut,
      ...contacts.map(
        ({ line, text }) =>
          `  第 ${line} 行是联系方式，不想公开的可以搁置（withheld）：${text.slice(0, 40)}`,
      ),
      ...(open.length === 0 ? [] : [`还有 ${open.length} 处要决定：`, ...printOpen(open)]),
      open.length === 0
        ? `下一步：npm run dev 里看一遍，然后 npm run publish-document -- ${code}`
        : `下一步：在 npm run dev 里逐处决定，或改 seeds/${code}/ 里的 source.yaml、editorial.yaml，再用 npm run read -- ${code} 查看`,
    ],
    files: new Map<string, string | Uint8Array>([
      [
        /original: \{ file: (\S+?),/.exec(seed.files.source ?? '')?.[1] ?? 'original.bin',
        file.bytes,
      ],
      ['document.txt', document],
      ['source.yaml', seed.files.source ?? ''],
      ['editorial.yaml', seed.files.editorial ?? ''],
    ]),
  };
}
