import { z } from 'astro/zod';

/**
 * The administrative levels, and the one other thing that a document can be: a report. One row a
 * level, highest first; whatever says or reads a level is made from it.
 */
export interface LevelRow {
  /** In running text and over columns: 省级. */
  name: string;
  /** Beside another level: 国家与省对应, 省条数. */
  short: string;
  /** The one character of its sign. */
  sign: string;
  /** 0 is the highest; null where a document has no place among the levels. */
  rank: number | null;
  /** Words of a query or memo that mean the level: 全省, 省级. */
  words: readonly string[];
  /** Before a bare name of a document, when it is the reader's own: 我省工作要点. */
  own: readonly string[];
  /** What the name of a place of this level ends in, which also stands for the place: 县 of 县财政局. */
  endings: readonly string[];
}

export const levelTable = {
  national: {
    name: '国家',
    short: '国家',
    sign: '国',
    rank: 0,
    words: ['国家', '国家级', '全国', '国家局', '国家层面', '国家级层面', '全国层面', '中央层面'],
    own: ['国家', '全国', '我国'],
    endings: ['国家', '全国'],
  },
  province: {
    name: '省级',
    short: '省',
    sign: '省',
    rank: 1,
    words: ['省', '全省', '省级', '省里', '省上', '省里面', '省级层面', '省层面', '咱们省', '咱省'],
    own: ['我省', '全省', '省'],
    // 内蒙古自治区, 重庆市, 香港特别行政区
    endings: ['特别行政区', '自治区', '省', '市'],
  },
  city: {
    name: '市级',
    short: '市',
    sign: '市',
    rank: 2,
    words: ['市', '全市', '市级', '市里', '市上', '市里面', '市级层面', '市层面', '咱们市', '咱市'],
    own: ['我市', '全市', '市'],
    // 宝鸡市, 甘南藏族自治州, 锡林郭勒盟, 大兴安岭地区
    endings: ['自治州', '地区', '市', '州', '盟'],
  },
  county: {
    name: '县级',
    short: '县',
    sign: '县',
    rank: 3,
    words: ['县', '全县', '县级', '县里', '县上', '县里面', '县级层面', '县层面', '咱们县', '咱县'],
    own: ['我县', '全县', '县'],
    // 眉县, 雁塔区, 韩城市, 鄂温克族自治旗
    endings: ['自治县', '自治旗', '新区', '县', '区', '市', '旗'],
  },
  news: {
    name: '新闻报道',
    short: '报道',
    sign: '报',
    rank: null,
    words: ['新闻', '报道', '新闻报道'],
    own: [],
    endings: [],
  },
} as const satisfies Record<string, LevelRow>;

export type Level = keyof typeof levelTable;
/** All levels, highest first. */
export const levels = Object.keys(levelTable) as [Level, ...Level[]];
export const level = z.enum(levels);

/** The levels at which there are places, highest first: all but the report. */
export type PlaceLevel = Exclude<Level, 'news'>;
export const placeLevels = levels.filter((each) => each !== 'news') as [
  PlaceLevel,
  ...PlaceLevel[],
];
export const placeLevel = z.enum(placeLevels);

/** The row of a level; its type is wider than the table's own, so that rows can be compared. */
export function levelRow(of: Level): LevelRow {
  return levelTable[of];
}

/** For sorting: the report comes after all levels. */
export function levelOrder(of: Level): number {
  return levelTable[of].rank ?? levels.length;
}
