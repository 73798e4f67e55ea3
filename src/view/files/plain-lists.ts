import { absoluteUrl } from '../../cite/absolute-url.ts';

import { need } from '../../data/need.ts';
import { reprintLimit } from '../../data/reprint-limit.ts';
import type { Site } from '../../data/site.ts';
import { pathOf } from '../../model/address.ts';
import { certaintyName, noteKindName } from '../../model/note-name.ts';
import { levelTable } from '../../model/levels.ts';
import { roleName, sortRoles } from '../../model/roles.ts';
import { excerpt } from '../../text/excerpt.ts';
import { chain, chainLevels, neighbours } from '../topics/chain.ts';
import { figureRows } from '../indicators/figure-rows.ts';
import { indicatorGroups } from '../indicators/indicator-groups.ts';
import { noteNumber } from '../record/note-number.ts';
import { refGroups, refShown } from '../lists/ref-groups.ts';
import { nameOfSection } from '../../place/place.ts';
import { topicTree } from '../topics/topic-tree.ts';
import { unitLevels } from '../units/unit-counts.ts';
import { unitMatrices } from '../units/unit-matrix.ts';
import { comparatorWord, levelName, linkBetween } from '../words/words.ts';

/** A list of anything but tasks, as a table to take along. */
export interface PlainList {
  headings: readonly string[];
  /** In the order of the page that shows the list: a browser picks them by their place. */
  rows: readonly (readonly (string | number)[])[];
}

/** The longest sentence of a figure, in characters; longer ones would fill a sheet. */
const LONGEST_QUOTE = 300;

type MakeList = (site: Site, url: (path: string) => string) => PlainList;

const units: MakeList = (site, url) => {
  const roles = sortRoles(
    site.units.flatMap(({ assignments }) => assignments.map((each) => each.role)),
  );
  return {
    headings: [
      '单位',
      '层级',
      '类别',
      ...roles.map(roleName),
      '合计',
      '提到',
      '其中有它的举措',
      '永久地址',
    ],
    rows: unitLevels(site).flatMap(({ level, groups }) =>
      groups.flatMap(({ name, units: members }) =>
        members.map(({ unit, total, roles: own, measures }) => [
          unit.name,
          levelName[level],
          name,
          ...roles.map((role) => own.find((each) => each.role === role)?.count ?? 0),
          total,
          unit.mentions.length,
          measures,
          url(unit.path),
        ]),
      ),
    ),
  };
};

const topics: MakeList = (site, url) => ({
  headings: ['主题', '上级主题', '定义', '条数', '永久地址'],
  rows: topicTree(site.topics).flatMap(({ topic, children }) =>
    [topic, ...children].map((each) => [
      each.name,
      each === topic ? '' : topic.name,
      each.definition,
      each.records.length,
      url(each.path),
    ]),
  ),
});

const refs: MakeList = (site, url) => ({
  headings: ['名称', '种类', '处数', '印出的写法', '本站注', '永久地址'],
  rows: refGroups(site.refs).flatMap(({ name, refs: members }) =>
    members.map((ref) => [
      refShown(ref),
      name,
      ref.places.length,
      ref.forms.join('；'),
      ref.note,
      url(ref.path),
    ]),
  ),
});

const corrections: MakeList = (site, url) => ({
  headings: [
    '编号',
    '文件',
    '条目',
    '底本行',
    '种类',
    '把握',
    '底本作',
    '本站读作',
    '理由',
    '永久地址',
  ],
  rows: site.notes.map((note) => [
    `校${noteNumber(note.id)}`,
    need(site.documentById, note.document).title,
    note.records.map((id) => need(site.recordById, id).label).join('、'),
    note.line,
    noteKindName[note.kind],
    certaintyName[note.certainty],
    note.printed,
    note.reading,
    note.why,
    note.records.map((id) => url(pathOf(id))).join(' '),
  ]),
});

const indicators: MakeList = (site, url) => ({
  headings: ['编号', '指标', '单位', '属性', '基期年', '基期值', '目标年', '目标值', '永久地址'],
  rows: indicatorGroups(site).flatMap(([, members]) =>
    members.map(({ record, name, unit, attribute, base, target }) => [
      need(site.recordById, record).label,
      name,
      unit,
      attribute,
      base.year,
      base.value,
      target.year,
      target.value,
      url(pathOf(record)),
    ]),
  ),
});

const figures: MakeList = (site, url) => ({
  headings: ['文件', '条目', '所指', '比较', '数字', '单位', '原句', '永久地址'],
  rows: figureRows(site).map(({ document, record, target }) => [
    document.title,
    record.label,
    target.what,
    comparatorWord[target.comparator],
    target.value,
    target.unit,
    excerpt(target.quote, reprintLimit(document, LONGEST_QUOTE)),
    url(record.path),
  ]),
});

/** One list after the other in turn: a level's column, then that of its links with the next level. */
const interleave = <T>(levels: readonly T[], bands: readonly T[]): T[] =>
  levels.flatMap((level, index) => [level, ...bands.slice(index, index + 1)]);

const chainList: MakeList = (site, url) => {
  const levels = chainLevels(site);
  const names = levels.map((level) => `${levelTable[level].short}条数`);
  return {
    headings: ['主题', ...interleave(names, neighbours(levels).map(linkBetween)), '永久地址'],
    rows: chain(site).map(({ topic, counts, bands }) => [
      topic.name,
      ...interleave(counts, bands),
      url(topic.path),
    ]),
  };
};

/** Every such list by the name of its file. */
export function plainLists(site: Site, root: string): Record<string, PlainList> {
  const url = (path: string) => absoluteUrl(root, path);
  const makers = { units, topics, refs, corrections, indicators, figures, chain: chainList };
  const made = Object.entries(makers).map(([name, make]) => [name, make(site, url)] as const);
  const matrices = unitMatrices(site).map(({ document, sections, rows }) => {
    const headings = ['单位', ...sections.map(nameOfSection), '合计', '永久地址'];
    const table = rows.map(({ unit, cells, total }) => [
      unit.name,
      ...cells,
      total,
      url(unit.path),
    ]);
    return [`units-${document.id}`, { headings, rows: table }] as const;
  });
  return Object.fromEntries([...made, ...matrices]);
}
