import type { Place } from '../model/place.ts';

/** The places that the pieces of content for tests are of. */
export const testPlaces: readonly Place[] = [
  {
    id: 'zhongguo',
    name: '中国',
    shortName: '中国',
    level: 'national',
    parent: null,
    aliases: [],
    prefix: 'gj',
  },
  {
    id: 'shaanxi',
    name: '陕西省',
    shortName: '陕西',
    level: 'province',
    parent: 'zhongguo',
    aliases: [],
    prefix: 'sx',
  },
  {
    id: 'meixian',
    name: '眉县',
    shortName: '眉县',
    level: 'county',
    parent: 'shaanxi',
    aliases: [],
    prefix: 'mx',
  },
];
