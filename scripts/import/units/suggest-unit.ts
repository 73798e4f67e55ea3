import { pinyin } from 'pinyin-pro';
import { levelRow } from '../../../src/model/levels.ts';
import {
  placeAndAbove,
  placeSigns,
  type Place,
  type Places,
  withoutName,
  withoutSign,
} from '../../../src/model/place.ts';
import { placesNamed } from './places-named.ts';

/** The group under which a unit is likely to be listed, by what its name ends in; the editor may change it. */
const GROUPS: readonly [RegExp, string][] = [
  [/(?:法院|检察院|检察机关)$/u, '司法机关'],
  [/(?:领导小组|联席会议|委员会办公室|协调机制)(?:办公室)?$/u, '议事协调机构'],
  [/委(?:办公厅|办公室|宣传部|组织部|政法委|网信办|编办|.{1,4}办|.{1,4}部)$/u, '党委部门'],
  [/(?:公司|集团|银行|支行|分行)$/u, '企业和金融机构'],
  [/(?:大学|学院|研究院|研究所|中心|协会|学会)$/u, '事业单位和社会组织'],
  [/管委会$/u, '开发区和园区'],
];

const initials = (name: string): string =>
  pinyin(name.replace(/[^\p{Script=Han}a-zA-Z0-9]/gu, ''), {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
  })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');

/** 市 of 市文广局 in a county's document, whose city nobody has registered. */
const SIGN = /^(?:省|市|县|区|州|旗|自治区)(?!场|域|块)/u;
/** 临河县 of 临河县市场监管局: what reads like the name of a place that nobody has registered. */
const LIKE_A_PLACE =
  /^(?:\p{Script=Han}{1,6}?(?:省|自治区|市(?!场)|自治州|县|区(?!域|块)|旗))(?=\p{Script=Han}{2,})/u;

/** Of which place a name is, as far as the name and the document's own place tell; null where it is none that is registered. */
function placeOfName(name: string, of: string, places: Places): Place | null {
  const chain = placeAndAbove(of, places);
  const named = placesNamed(name, places)[0];
  if (named !== undefined) return named;
  const signed = chain.find((place) => withoutSign(name, place) !== null);
  if (signed !== undefined) return signed;
  return SIGN.test(name) || LIKE_A_PLACE.test(name) ? null : (chain[0] ?? null);
}

/**
 * What an editor has to add so that a printed name is known: the entry of `units.yaml`, ready to paste
 * with the blanks that it stands in by,
 * its id made of the place's prefix and pinyin initials; before it, where the place itself is unknown,
 * that it is to be registered first.
 *
 * @example suggestUnit('县市场监管局', 'meixian', places, ids)
 * // - id: mx-scjgj
 * //   name: 县市场监管局
 * //   place: meixian
 * //   group: 政府部门
 */
export function suggestUnit(
  printed: string,
  of: string,
  places: Places,
  ids: ReadonlySet<string>,
): string {
  const name = printed.replace(/\s/gu, '');
  const place = placeOfName(name, of, places);
  const like = LIKE_A_PLACE.exec(name)?.[0] ?? SIGN.exec(name)?.[0] ?? '';
  const bare =
    place === null
      ? name.slice(like.length)
      : (withoutName(name, place) ?? withoutSign(name, place) ?? name);
  const prefix = place?.prefix ?? initials(like.slice(0, -1) || like);
  const wanted = `${prefix}-${initials(bare) || initials(name)}`;
  let id = wanted;
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}${count}`;
  const group = GROUPS.find(([pattern]) => pattern.test(name))?.[1] ?? '政府部门';
  const [sign = ''] = place === null ? [] : placeSigns(place);
  const own = place !== null && bare === name && place.level !== 'national';
  const lines = [
    `- id: ${id}`,
    `  name: ${own ? sign + name : name}`,
    `  place: ${place?.id ?? '（这个地方的 id）'}`,
    `  group: ${group}`,
    ...(own ? [`  localForms: [${name}]`] : []),
  ];
  const first =
    place === null
      ? `“${like}”不在地方名录里：先在 seeds/registry/places.yaml 里登记这个地方，再`
      : '';
  const where = place === null ? '' : `（${levelRow(place.level).name}，${place.name}）`;
  return `${first}在 seeds/registry/units.yaml 里添加下面一项${where}，或在 editorial.yaml 的 units 里说明它指哪个单位：\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
