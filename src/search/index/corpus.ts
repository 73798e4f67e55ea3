import type { NearData } from './near-data.ts';
import type { Provider } from './provider.ts';
import type { Table } from './table.ts';

/** Everything a search works on. */
export interface Corpus {
  table: Table;
  provider: Provider;
  /** What only near results need, so it is loaded with the first of them. */
  near: () => Promise<NearData>;
}
