import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists whose items belong to a document: every copy of the documents has its own. */
const PER_DOCUMENT = ['documents', 'sections', 'links', 'indicators', 'notes', 'accounts'] as const;

/** Lists that all documents share, with the fields that name records: these grow with the copies. */
const SHARED = { units: ['assignments', 'mentions'], topics: ['records'], refs: ['places'] };

type Item = Record<string, unknown>;

/** A code of a document, `sx2022`, and the same with its figures counted on: `sx2025` for copy 3. */
function renumber(code: string, copy: number): string {
  const [, letters = '', figures = ''] = /^([a-z]+)(\d+)$/.exec(code) ?? [];
  return letters + String(Number(figures) + copy).padStart(figures.length, '0');
}

/** Every record, page and seed named in a text, moved to a copy of the documents. */
function renamer(codes: readonly string[]): (text: string, copy: number) => string {
  const pattern = new RegExp(`\\b(?:${codes.join('|')})\\b`, 'g');
  return (text, copy) => (copy === 0 ? text : text.replace(pattern, (it) => renumber(it, copy)));
}

/**
 * Multiplies the documents of a project's `content/` and `seeds/` in place: whole documents, with
 * their records, sections, links, notes and figures. Units, topics and named documents stay the same
 * ones, as they would if the same offices issued more; their lists grow.
 *
 * @param root a copy of the project
 * @param copies how many times the documents shall be there
 * @returns the number of records
 */
export function multiplyContent(root: string, copies: number): number {
  const data = join(root, 'content/data');
  const codes = readdirSync(join(root, 'seeds')).filter((name) => /^[a-z]+\d+$/.test(name));
  const rename = renamer(codes);
  const all = Array.from({ length: copies }, (_, copy) => copy);
  const read = (name: string) => readFileSync(join(data, `${name}.json`), 'utf8');
  const write = (name: string, items: readonly Item[]) => {
    writeFileSync(join(data, `${name}.json`), JSON.stringify(items, null, 2));
  };
  for (const name of PER_DOCUMENT) {
    const text = read(name);
    const lists = all.map((copy) => JSON.parse(rename(text, copy)) as Item[]);
    write(
      name,
      lists.flatMap((list, copy) => (name === 'documents' ? list.map(title(copy)) : list)),
    );
  }
  for (const [name, fields] of Object.entries(SHARED)) {
    const text = read(name);
    const lists = all.map((copy) => JSON.parse(rename(text, copy)) as Item[]);
    const merged = lists[0]?.map((item, index) => ({
      ...item,
      ...Object.fromEntries(
        fields.map((field) => [field, lists.flatMap((list) => list[index]?.[field] ?? [])]),
      ),
    }));
    write(name, merged ?? []);
  }
  for (const code of codes) copySeed(root, code, copies);
  return multiplyRecords(join(root, 'content'), rename, all);
}

/** Two documents never have one title and one place. */
function title(copy: number): (item: Item) => Item {
  return (item) => ({
    ...item,
    order: Number(item.order) + copy * 100,
    ...(copy > 0 && {
      title: `${String(item.title)}（第${copy + 1}份）`,
      shortName: `${String(item.shortName)}${copy + 1}`,
    }),
  });
}

function copySeed(root: string, code: string, copies: number): void {
  for (let copy = 1; copy < copies; copy += 1) {
    cpSync(join(root, 'seeds', code), join(root, 'seeds', renumber(code, copy)), {
      recursive: true,
    });
  }
}

function multiplyRecords(
  content: string,
  rename: (text: string, copy: number) => string,
  copies: readonly number[],
): number {
  const folders = readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'data')
    .map((entry) => join(content, entry.name));
  let records = 0;
  for (const folder of folders) {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const copy of copies.slice(1)) {
        writeFileSync(join(folder, `c${copy}-${file}`), rename(text, copy));
      }
      records += copies.length;
    }
  }
  return records;
}
