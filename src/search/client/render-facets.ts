import { kindName, levelName } from '../../view/words/words.ts';
import type { Kind, Level } from '../../model/vocabulary.ts';
import type { Facets } from '../show/count-facets.ts';
import { dimensions, type Dimension } from '../show/filters.ts';
import type { Table } from '../index/table.ts';
import { element } from './element.ts';

const DIMENSION_NAMES: Record<Dimension, string> = {
  document: '文件',
  level: '层级',
  kind: '类型',
  unit: '单位',
  topic: '主题',
};

/** What a filter's value is called. */
function valueName(dimension: Dimension, value: string, table: Table): string {
  if (dimension === 'level') return levelName[value as Level];
  if (dimension === 'kind') return kindName[value as Kind];
  const lists = { document: table.documents, unit: table.units, topic: table.topics };
  return lists[dimension].find(({ id }) => id === value)?.name ?? value;
}

/** Draws the filters as groups of check boxes with counts; each group can be folded away. */
export function renderFacets(
  facets: Facets,
  table: Table,
  choose: (dimension: Dimension, value: string, on: boolean) => void,
): HTMLElement[] {
  // On a narrow screen the results come first.
  const wide = matchMedia('(min-width: 48rem)').matches;
  return dimensions.flatMap((dimension) => {
    const values = facets[dimension];
    if (values.length === 0) return [];
    const group = element('fieldset', {}, element('legend', {}, DIMENSION_NAMES[dimension]));
    for (const { value, count, chosen } of values) {
      const box = element('input', { type: 'checkbox', name: dimension, value });
      box.checked = chosen;
      box.addEventListener('change', () => {
        choose(dimension, value, box.checked);
      });
      const name = valueName(dimension, value, table);
      const label = element('label', {}, box, ` ${name} `, element('span', {}, String(count)));
      group.append(label);
    }
    const usual = wide && (dimension === 'document' || dimension === 'kind');
    const open = usual || values.some(({ chosen }) => chosen);
    const summary = element('summary', {}, `按${DIMENSION_NAMES[dimension]}筛选`);
    const details = element('details', { 'data-dimension': dimension }, summary, group);
    details.open = open;
    return [details];
  });
}
