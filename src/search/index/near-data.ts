import type { Sounds } from './sound-of.ts';

/** What is needed only where a query has no exact result. */
export interface NearData {
  /** Characters by their sound. */
  sounds: Sounds;
  /** Traditional characters and their simplified forms by turns: 獼猕國国. */
  traditional: string;
  /** Every token that stands in some record's code, each once. */
  tokens: string;
  /** Campaigns by their pinyin, syllables parted by blanks: `{ 'lan tian': '蓝天' }`. */
  campaigns: Record<string, string>;
}
