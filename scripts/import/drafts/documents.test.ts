import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../lib/io/read-seeds.ts';
import type { ImportInput } from '../pipeline/import-content.ts';
import { addDocument, addRequest } from './add-document.ts';
import { publishDraft } from './publish.ts';
import { withdrawDocument } from './withdraw.ts';

const seeds = await readSeeds('seeds', []);
const input: ImportInput = {
  documents: seeds.documents,
  registry: seeds.registry,
  ledger: readFileSync('content/ledger.json', 'utf8'),
};

/** A draft as `add` writes it. */
async function draftOf(text: string) {
  const request = addRequest({
    values: { code: 'ql2024', place: 'shaanxi', kind: 'points' },
    positionals: [],
  });
  if ('problem' in request) throw new Error(request.problem);
  const file = { name: 'a.txt', bytes: new TextEncoder().encode(text) };
  const { files } = await addDocument(
    file,
    request,
    input.registry,
    { codes: [], order: 90 },
    null,
  );
  const read = (name: string) => String(files?.get(name));
  return {
    code: 'ql2024',
    document: read('document.txt'),
    source: read('source.yaml'),
    editorial: read('editorial.yaml'),
  };
}

const TEXT = [
  '陕西省知识产权局2024年工作要点',
  '一、制度',
  '1.健全台账。推进商标品牌培育。（责任单位：省知识产权局）',
  '2.健全机制。推动专利转化运用。（责任单位：省知识产权局）',
].join('\n');

describe('publishDraft', () => {
  it('takes the mark of a draft off, records the day and keeps all else', async () => {
    const draft = await draftOf(TEXT);
    const publication = publishDraft(input, draft, '2026-12-01');
    expect(publication.faults).toBeNull();
    const source = publication.seeds?.get('ql2024/source.yaml') ?? '';
    expect(source).not.toContain('draft');
    expect(draft.source).toContain(source.split('\n').slice(1).join('\n'));
    const changes = publication.seeds?.get('registry/changes.yaml') ?? '';
    expect(changes.startsWith(input.registry.changes)).toBe(true);
    expect(changes).toContain('date: 2026-12-01');
    const ledger = 'content' in publication ? publication.content.get('ledger.json') : '';
    expect(ledger).toContain('"/ql2024/p1/"');
  });

  it('publishes nothing that is open', async () => {
    const draft = await draftOf(TEXT.replace('推进', '联系13800000000，推进'));
    const publication = publishDraft(input, draft, '2026-12-01');
    expect(publication.seeds).toBeNull();
    expect(publication.open?.map(({ rule, line }) => [rule, line])).toEqual([['mobile-number', 3]]);
    const editorial =
      "reviewed:\n  - { line: 3, text: '13800000000', why: 是对外公布的举报电话 }\n";
    expect(publishDraft(input, { ...draft, editorial }, '2026-12-01').open).toBeNull();
  });
});

describe('withdrawDocument', () => {
  it('keeps every address and none of the words', () => {
    const registry = {
      ...input.registry,
      changes: `${input.registry.changes}  - { date: 2026-11-24, kind: moved, address: /mx2023/old/, to: /mx2023/1-1-1/, why: 试 }\n`,
    };
    const before = (input.ledger?.match(/"\/mx2023\//g) ?? []).length;
    const withdrawal = withdrawDocument(
      { ...input, registry },
      'mx2023',
      '2026-12-01',
      '发文单位已废止',
    );
    expect(withdrawal.faults).toBeNull();
    if (withdrawal.changes === null) return;
    expect(withdrawal.addresses).toHaveLength(before + 1);
    expect(withdrawal.addresses).toContain('/mx2023/old/');
    const ledger = withdrawal.content.get('ledger.json') ?? '';
    expect((ledger.match(/"\/mx2023\//g) ?? []).length).toBe(before + 1);
    const rest = [...withdrawal.content].filter(
      ([path, text]) => text.includes('mx2023') && !/ledger|changes/.test(path),
    );
    expect(rest.map(([path]) => path)).toEqual([]);
    // What was taken down is taken down again without a change.
    const again = withdrawDocument(
      {
        documents: input.documents.filter(({ code }) => code !== 'mx2023'),
        registry: { ...registry, changes: withdrawal.changes },
        ledger,
      },
      'xw2022',
      '2026-12-02',
      '转载到期',
    );
    expect(again.faults).toBeNull();
  });
});
