import { unspaced } from '../../../src/text/unspaced.ts';
import type { Place, Places } from '../../../src/model/place.ts';
import type { Found } from './found.ts';

/** Bodies of the nation, by how their names begin or what they are. */
const NATIONAL =
  /^(?:国务院|中共中央|中华人民共和国|国家|中国|全国|最高人民|中央|(?:工业和信息化|财政|教育|科技|科学技术|公安|司法|商务|农业农村|文化和旅游|住房和城乡建设|交通运输|自然资源|生态环境|水利|应急管理|民政|人力资源社会保障|人力资源和社会保障|外交|国防)部|海关总署|国务院办公厅)/u;

/** 青岚市, 云岭省: a place that a name begins with, whether it is known or not. */
const ANY_PLACE = /^([\p{Script=Han}]{1,8}?(?:自治区|自治州|自治县|省|市|州|盟|县|区|旗))/u;

/** The place of a document, or the name of one that is in no registry. */
export type FoundPlace =
  { place: Found<string>; unknown: null } | { place: null; unknown: string | null };

const startsWithPlace = (text: string, { name, shortName, aliases }: Place): boolean =>
  [name, shortName, ...aliases].some((one) => one.length >= 2 && text.startsWith(one));

/** What a place is found in, and how sure it then is. */
const WHERE = [
  ['issuers', '发文机关', 'high'],
  ['title', '标题', 'medium'],
] as const;

/** Finds the place of a document from who issued it, else from its title. */
export function findPlace(issuers: readonly string[], title: string, places: Places): FoundPlace {
  const texts = { issuers: issuers.map(unspaced), title: [unspaced(title)] };
  // The longest name first: a county whose name begins with its city's.
  const known = [...places.values()]
    .filter(({ level }) => level !== 'national')
    .sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  const nation = [...places.values()].find(({ level }) => level === 'national');
  let unknown: string | null = null;
  for (const [source, word, sure] of WHERE)
    for (const text of texts[source]) {
      const place = known.find((one) => startsWithPlace(text, one));
      const named = ANY_PLACE.exec(text)?.[1] ?? null;
      // 西安市雁塔区… is of the district, which must be known itself.
      if (place !== undefined && named !== null) {
        const rest = text.startsWith(named) ? ANY_PLACE.exec(text.slice(named.length))?.[1] : null;
        if (rest && !known.some(({ name }) => name === rest)) unknown ??= rest;
      }
      if (place !== undefined && unknown === null)
        return {
          place: { value: place.id, where: `${word}“${text.slice(0, 20)}”`, sure },
          unknown: null,
        };
      if (nation !== undefined && NATIONAL.test(text))
        return {
          place: { value: nation.id, where: `${word}“${text.slice(0, 20)}”`, sure },
          unknown: null,
        };
      unknown ??= named;
    }
  return { place: null, unknown };
}
