import JSZip from 'jszip';
import type { DocxOptions } from '../../import/files/docx/read-docx.ts';
import type { FileReading } from '../../import/files/file-text.ts';
import { readFile } from '../../import/files/read-file.ts';
import { writeText } from '../../import/files/write-text.ts';

/** Parts of a .docx by name without `word/` and `.xml`: `{ document, numbering, styles, comments … }`. */
export type FixtureParts = Readonly<Record<string, string>>;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The outermost element of each part. */
const ROOTS: Readonly<Record<string, string>> = {
  numbering: 'numbering',
  styles: 'styles',
  comments: 'comments',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  settings: 'settings',
  header1: 'hdr',
  footer1: 'ftr',
};

/** A .docx written by hand: what stands inside each part's outermost element. */
export async function docxOf(body: string, parts: FixtureParts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const names = Object.keys(parts);
  const type = (name: string) => name.replace(/\d$/, '');
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      names
        .map(
          (name) =>
            `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type(name)}+xml"/>`,
        )
        .join('') +
      '</Types>',
  );
  const rels = (inside: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  zip.file(
    '_rels/.rels',
    rels(`<Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/>`),
  );
  zip.file(
    'word/_rels/document.xml.rels',
    rels(
      names
        .map(
          (name, index) =>
            `<Relationship Id="rId${index + 1}" Type="${REL}/${type(name)}" Target="${name}.xml"/>`,
        )
        .join(''),
    ),
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`,
  );
  for (const name of names) {
    const root = ROOTS[name] ?? name;
    zip.file(
      `word/${name}.xml`,
      `<?xml version="1.0"?><w:${root} ${W} ${MORE}>${parts[name] ?? ''}</w:${root}>`,
    );
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph: its text or runs, and what stands in its properties. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph that is numbered by a list. */
export const numbered = (content: string, numId: number, level = 0): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A level of a list: `[format, text, more]`. */
export type FixtureLevel = readonly [format: string, text: string, more?: string];

const levels = (list: readonly FixtureLevel[]): string =>
  list
    .map(
      ([format, text, more = ''], index) =>
        `<w:lvl w:ilvl="${index}">${more.includes('w:start ') ? '' : '<w:start w:val="1"/>'}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');

/** An abstract definition of a list. */
export const abstract = (id: number, list: readonly FixtureLevel[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels(list)}</w:abstractNum>`;

/** A list that counts by an abstract definition. */
export const num = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

/** A cell of a table. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<w:p>') ? content : p(content)}</w:tc>`;

/** A table of rows of cells. */
export const tbl = (...rows: string[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;

/** Reads a .docx written by hand as `add` would. */
export async function readFixture(
  body: string,
  parts: FixtureParts = {},
  { changes = null, dropComments = false }: Partial<DocxOptions> = {},
): Promise<FileReading> {
  const bytes = await docxOf(body, parts);
  return readFile({ name: 'a.docx', bytes }, { changes, dropComments, toDocx: null });
}

/** The lines of the text that it gives. */
export async function linesOfFixture(...args: Parameters<typeof readFixture>): Promise<string[]> {
  const { text, error } = await readFixture(...args);
  if (text === null) throw new Error(error);
  return writeText(text.blocks).trimEnd().split('\n');
}
