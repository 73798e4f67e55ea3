/** A fault that is put into the code on purpose: tests that stand beside it must see it. */
export interface Fault {
  /** What the code is about, see `AREAS`. */
  area: string;
  file: string;
  /** What stands in the file, once. */
  from: string;
  /** What is put in its place. */
  to: string;
}

/** The tests that stand beside the code of each area, as Vitest is asked for them. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
  judge: [
    'src/memo',
    'scripts/memo/references.test.ts',
    'scripts/memo/beside.test.ts',
    'scripts/memo/fixture-memo.test.ts',
    'scripts/memo/unreached-numbers.test.ts',
  ],
  find: [
    'src/memo',
    'scripts/memo/references.test.ts',
    'scripts/memo/beside.test.ts',
    'scripts/memo/fixture-memo.test.ts',
    'scripts/memo/traditional-memo.test.ts',
  ],
  export: ['src/export', 'scripts/build/downloads'],
  escape: ['src/cite', 'scripts/import/mdx'],
  headers: [
    'scripts/serve/parse-headers.test.ts',
    'scripts/serve/serve.test.ts',
    'scripts/serve/compress.test.ts',
    'scripts/serve/servers',
  ],
  ledger: ['scripts/import/ledger'],
  index: [
    'src/search/index',
    'src/search/exact',
    'scripts/build/search/name-forms',
    'scripts/build/search/queries',
    'scripts/build/search/substrings',
  ],
  importer: ['scripts/import', 'scripts/test/corpus'],
  gates: [
    'scripts/build/site-check',
    'scripts/build/edition/stamp',
    'scripts/build/checksums',
    'scripts/build/need-site',
    'scripts/build/refuse-target',
    'scripts/build/join-styles',
  ],
};
