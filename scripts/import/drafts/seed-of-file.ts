import { documentKindTable, type DocumentKind } from '../../../src/model/kinds.ts';
import type { Places } from '../../../src/model/place.ts';
import { sha256 } from '../../lib/hash/sha256.ts';
import { describe, type Description } from '../describe/describe.ts';
import type { Found } from '../describe/found.ts';
import { extensionOf, type GivenFile } from '../files/read-file.ts';
import type { FileText } from '../files/file-text.ts';
import { writeText } from '../files/write-text.ts';
import type { SeedFiles } from '../pipeline/read-seed-document.ts';
import { withoutMarkup } from '../lines/markup.ts';
import { detectLayout } from '../structure/layout-of-text.ts';
import { LAYOUT_TABLE, type LayoutName } from '../structure/layouts.ts';
import { findSecretMarks } from './sensitive.ts';
import { writeSource } from './write-source.ts';

/** What the editor gave beside the file. */
export interface Given {
  code: string;
  place: string | null;
  kind: DocumentKind | null;
  layout: LayoutName | null;
  /** Its place in the lists. */
  order: number;
}

/** A seed that could be written, with what was found on the way. */
export interface NewSeed {
  files: SeedFiles;
  description: Description;
  place: Found<string>;
  layout: { name: LayoutName; why: string };
  told: readonly string[];
}

/** A new seed, or why there is none: rule, and in Chinese what is wrong and what to do. */
export type SeedResult =
  | { seed: NewSeed; refusal: null }
  | { seed: null; refusal: { rule: string; line: number; text: string; message: string } };

const refuse = (rule: string, message: string, line = 0, text = ''): SeedResult => ({
  seed: null,
  refusal: { rule, line, text, message },
});

/** The longest name of our own for lists. */
const LONGEST_SHORT_NAME = 24;

/** A name for lists: the title without its brackets and its year's span. */
function shortNameOf(title: string): string {
  const bare = title.replace(/\s+/gu, '').replace(/[（(][^（）()]*[）)]$/u, '');
  return bare.length <= LONGEST_SHORT_NAME ? bare : `${bare.slice(0, LONGEST_SHORT_NAME - 1)}…`;
}

/** Whether anything says that a text is an official one: a kind, a number, a signature, numbered lines. */
function isOfficial(
  { title, kind, documentNumber, issuers, credit }: Description,
  lines: readonly string[],
): boolean {
  if (title !== null && kind.sure !== 'low') return true;
  if (documentNumber.value !== null || issuers.value.length > 0 || credit.value !== null)
    return true;
  return lines.some((line) =>
    /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十百]+[章条])/u.test(line.trim()),
  );
}

/** Takes the place that was given, else the one that the text names. */
function settlePlace(
  given: string | null,
  { place: found }: Description,
  places: Places,
): Found<string> | string {
  const known = [...places.values()].map(({ id, name }) => `${id}（${name}）`).join('、');
  if (given !== null) {
    const place = places.get(given);
    return place === undefined
      ? `seeds/registry/places.yaml 里没有“${given}”这个地方。已登记的有 ${known}；新的地方先在那里加一项：\n` +
          placeEntry(given, null)
      : { value: given, where: `--place ${place.name}`, sure: 'high' };
  }
  if (found.place !== null) return found.place;
  return found.unknown === null
    ? `看不出是哪个地方的文件：用 --place 写明，已登记的有 ${known}`
    : `看来是“${found.unknown}”的文件，这个地方还没有登记：先在 seeds/registry/places.yaml 加一项，再用 --place 写明：\n` +
        placeEntry(null, found.unknown);
}

/** An entry of `places.yaml` to be filled in. */
function placeEntry(id: string | null, name: string | null): string {
  const level =
    name === null
      ? 'county'
      : /(?:省|自治区)$/u.test(name)
        ? 'province'
        : /(?:市|州|盟)$/u.test(name)
          ? 'city'
          : 'county';
  return [
    `- id: ${id ?? '拼音'}`,
    `  name: ${name ?? '全称'}`,
    `  shortName: ${name?.replace(/(?<=.)(?:省|自治区|市|县|区)$/u, '') ?? '简称'}`,
    `  level: ${level}`,
    '  parent: 上级地方的 id',
    '  aliases: []',
    '  prefix: 单位编号的开头',
  ].join('\n');
}

/** Takes the layout that was given, else the one that the lines show; refuses a text that none explains. */
function settleLayout(
  document: string,
  title: string,
  given: LayoutName | null,
  kind: DocumentKind,
): { name: LayoutName; why: string } | SeedResult {
  if (given !== null) return { name: given, why: `--layout ${LAYOUT_TABLE[given].name}` };
  const { layout, why, failures } = detectLayout(document, title, kind);
  if (layout !== null) return { name: layout, why };
  const tried = failures
    .map((one) => `按“${LAYOUT_TABLE[one.layout].name}”读，${one.why}`)
    .join('；');
  const line = failures.flatMap(({ lines }) => lines)[0] ?? 0;
  const text = document.split('\n')[line - 1]?.trim() ?? '';
  return refuse(
    'layout-unsupported',
    `这种排版还不支持：${tried}。先核对这几行有没有漏字、错行、编号有没有转换出来`,
    line,
    text,
  );
}

/**
 * Makes the three texts of a new document from what was read of its file: its text, what was found of
 * itself in it, and no decision yet.
 */
export function seedOfFile(
  file: GivenFile,
  text: FileText,
  given: Given,
  places: Places,
): SeedResult {
  const document = writeText(text.blocks);
  const lines = document.split('\n');
  const outside = text.leftOut.map((one) => one.text);
  const [secret] = [...findSecretMarks(lines), ...findSecretMarks(outside)];
  if (secret !== undefined) return refuse('secret', secret.message, secret.line, secret.text);
  const description = describe(lines.map(withoutMarkup), places, given.kind);
  if (given.kind === null && !isOfficial(description, lines))
    return refuse(
      'not-official',
      '看不出这是公文：没有公文的标题、文号、机关或编号。确是公文的，用 --kind 写明是哪一种',
      1,
      lines[0] ?? '',
    );
  const title = description.title?.value ?? null;
  if (title === null)
    return refuse('title-missing', '找不到标题：请让标题单独成行，放在正文前面', 1, lines[0] ?? '');
  const place = settlePlace(given.place, description, places);
  if (typeof place === 'string') return refuse('unknown-place', place);
  const layout = settleLayout(document, title, given.layout, description.kind.value);
  if ('refusal' in layout) return layout;
  const original = `original.${extensionOf(file.name) || 'bin'}`;
  const source = writeSource(description, {
    title,
    shortName: shortNameOf(title),
    place,
    order: given.order,
    sha256: sha256(document),
    original: { file: original, sha256: sha256(file.bytes) },
    origin: `由 .${extensionOf(file.name)} 文件读出的${documentKindTable[description.kind.value].name}文本，一段一行。`,
    questions: text.questions,
    layout,
  });
  const editorial = [
    '# 编者的判断：规则认不出的地方。写法见 seeds/README.md；没有要判断的，留着 {} 不动。',
    '{}',
    '',
  ].join('\n');
  return {
    seed: {
      files: { code: given.code, document, source, editorial },
      description,
      place,
      layout,
      told: text.told,
    },
    refusal: null,
  };
}
