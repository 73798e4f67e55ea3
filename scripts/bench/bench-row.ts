/** What one size took; `.cache/bench.json` keeps the list for `npm run measure`. */
export interface BenchRow {
  records: number;
  pages: number;
  files: number;
  /** The whole output. */
  megabytes: number;
  /** Pagefind's index and the data of the search. */
  indexMegabytes: number;
  pageSeconds: number;
  indexSeconds: number;
  checkSeconds: number;
  /** Time of all processors for pages and index: what other work on the machine does not change. */
  cpuSeconds: number;
  /** Most memory that pages or index held at one time. */
  peakMb: number;
}
