import type { Detail } from './detail.ts';
import type { Match, Provider } from './provider.ts';
import { streamOf } from './stream.ts';

/** Searches the texts themselves, one after another; needs no index, no WebAssembly and no server. */
export function scanProvider(details: readonly Detail[]): Provider {
  const codes = details.map((detail) => streamOf(detail).code);
  return {
    find: (phrase, all) => {
      const matches: Match[] = [];
      codes.forEach((code, record) => {
        const places = placesIn(code, phrase, all);
        if (places.length > 0) matches.push({ record, places });
      });
      return Promise.resolve(matches);
    },
    details: (records) =>
      Promise.resolve(
        records.map((record) => {
          const detail = details[record];
          if (!detail) throw new RangeError(`no record at ${record}`);
          return detail;
        }),
      ),
  };
}

/** Every place (or the first) at which the phrase stands, overlapping ones included. */
function placesIn(code: string, phrase: string, all: boolean): number[] {
  const places: number[] = [];
  if (phrase === '') return places;
  let place = code.indexOf(phrase);
  while (place !== -1) {
    places.push(place);
    if (!all) break;
    place = code.indexOf(phrase, place + 1);
  }
  return places;
}
