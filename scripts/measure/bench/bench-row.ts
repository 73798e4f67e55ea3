/** What one size took; `.cache/bench.json` keeps the list for `npm run measure`. */
export interface BenchRow {
  records: number;
  pages: number;
  files: number;
  /** The whole output. */
  megabytes: number;
  /** Pagefind's index and the data of the search. */
  indexMegabytes: number;
  /** Pages, search index and what readers take along, from the content. */
  buildSeconds: number;
  checkSeconds: number;
  /** Time of all processors for the build: what other work on the machine changes least. */
  cpuSeconds: number;
  /** Most memory that the build held at one time. */
  peakMb: number;
}
