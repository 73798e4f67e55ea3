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
  /** The words of the texts with how often each stands there, the most frequent first. */
  words: Record<string, number>;
  /** What the editors know that readers say and the texts print otherwise. */
  synonyms: KnownWord[];
}

/** A word that readers use for what the texts print: 电商 for 电子商务. */
export interface KnownWord {
  /** Folded. */
  say: string;
  /** As printed. */
  mean: string[];
  /** What it is to what is printed, in words for the reader: 简称. */
  sort: string;
  /** Whether it stands in the texts itself as a word; 高企 of 提高企业 does not. */
  printed: boolean;
}
