import type { Provider } from './provider.ts';
import type { Sounds } from './sound-of.ts';
import type { Table } from './table.ts';

/** Everything a search works on. */
export interface Corpus {
  table: Table;
  provider: Provider;
  /** Characters by their sound, see `sound-of.ts`; needed only for near results, so loaded then. */
  sounds: () => Promise<Sounds>;
}
