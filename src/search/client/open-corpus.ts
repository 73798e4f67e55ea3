import type { Corpus } from '../index/corpus.ts';
import type { Detail } from '../index/detail.ts';
import { IndexUnavailable } from '../index/provider.ts';
import { scanProvider } from '../index/scan-provider.ts';
import type { NearData } from '../index/near-data.ts';
import { unpackTable, type PackedTable } from '../index/pack-table.ts';
import type { Table } from '../index/table.ts';
import { inTime } from './in-time.ts';
import { loadData } from './load-data.ts';
import { loadPagefind, pagefindProvider } from './pagefind-provider.ts';
import { runsPagefind } from './runs-pagefind.ts';

/** The table and what finds phrases. */
export interface OpenCorpus extends Corpus {
  /** Whether Pagefind should have run and did not, so that all texts are scanned instead. */
  fallenBack: boolean;
}

let table: Promise<Table> | null = null;
let corpus: Promise<OpenCorpus> | null = null;
let near: Promise<NearData> | null = null;

/** Loads the table once; after a failure the next call tries again. */
export function openTable(root: URL): Promise<Table> {
  const packed = () => loadData('table', root) as Promise<PackedTable>;
  table ??= packed()
    .then(unpackTable)
    .catch((error: unknown) => {
      table = null;
      throw error;
    });
  return table;
}

/** Opens the index once; after a failure the next call tries again. */
export function openCorpus(root: URL): Promise<OpenCorpus> {
  corpus ??= open(root).catch((error: unknown) => {
    corpus = null;
    throw error;
  });
  return corpus;
}

/** Forgets what was opened, so that everything is loaded anew. */
export function closeCorpus(): void {
  table = null;
  corpus = null;
  near = null;
}

/** Opens the scan of all texts in Pagefind's place, after a file of the index did not load. */
export function openFallback(root: URL): Promise<OpenCorpus> {
  const scan = openScan(root, true);
  corpus = scan.catch((error: unknown) => {
    corpus = null;
    throw error;
  });
  return scan;
}

async function open(root: URL): Promise<OpenCorpus> {
  if (!runsPagefind(root)) return openScan(root, false);
  const [known, pagefind] = await Promise.all([
    openTable(root),
    inTime(loadPagefind(root), 'pagefind').catch(() => null),
  ]);
  if (!pagefind) return openScan(root, true);
  const provider = pagefindProvider(pagefind, known, async () => (await openNear(root)).tokens, {
    one: (id) => inTime(loadData(`texts/${id}`, root) as Promise<Detail>, id),
    all: () => openTexts(root),
  });
  return { table: known, provider, near: () => openNear(root), fallenBack: false };
}

async function openScan(root: URL, fallenBack: boolean): Promise<OpenCorpus> {
  const [table, texts] = await Promise.all([openTable(root), openTexts(root)]);
  // They belong together by their places alone: both are of one edition, and none is missing.
  if (texts.length !== table.records.length) throw new IndexUnavailable('texts');
  const provider = scanProvider(texts);
  return { table, provider, near: () => openNear(root), fallenBack };
}

function openTexts(root: URL): Promise<Detail[]> {
  return loadData('texts', root) as Promise<Detail[]>;
}

async function openNear(root: URL): Promise<NearData> {
  near ??= (loadData('near', root) as Promise<NearData>).catch((error: unknown) => {
    near = null;
    throw error;
  });
  return near;
}
