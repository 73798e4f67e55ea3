import type { Provider } from './provider.ts';
import type { Table } from './table.ts';

/** Everything a search works on. */
export interface Corpus {
  table: Table;
  provider: Provider;
}
