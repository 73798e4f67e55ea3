import { needSameEdition, siteChanged, type Joined } from '../../edition/page-edition.ts';
import { pageHref, siteRoot } from '../../search/client/site-root.ts';
import type { UnitBrief } from '../../view/units/unit-brief.ts';
import { myUnit, setMyUnit } from './my-unit.ts';
import { renderBrief } from './render-brief.ts';

/**
 * The home page's choice of one's own unit: shows the way to its page at once and its first tasks
 * when they are there. From a folder on disk, where nothing can be fetched, the way to the page
 * remains.
 */
const select = document.querySelector<HTMLSelectElement>('#unit');
const answer = document.querySelector('#mine output');
const busiest = document.querySelector<HTMLElement>('#busiest');
const tasks = document.querySelector('#my-tasks');
const form = document.querySelector<HTMLFormElement>('form.search-box');
if (select && answer && tasks && form) startMyUnit(select, answer, tasks, siteRoot(form));

function startMyUnit(select: HTMLSelectElement, answer: Element, tasks: Element, root: URL): void {
  const show = async () => {
    const option = select.selectedOptions[0];
    const unit = select.value;
    answer.replaceChildren();
    tasks.replaceChildren();
    if (busiest) busiest.hidden = unit !== '';
    if (!option || unit === '') return;
    const link = document.createElement('a');
    link.href = pageHref(`/unit/${unit}/`, root);
    link.textContent = `${option.text}：${option.dataset.counts ?? ''}`;
    answer.append(link);
    const brief = await loadBrief(unit, root).catch(async () => {
      await siteChanged();
      return null;
    });
    if (select.value !== unit) return;
    if (brief) tasks.replaceChildren(...renderBrief(brief, link.href, root));
  };
  select.value = myUnit();
  void show();
  select.addEventListener('change', () => {
    setMyUnit(select.value);
    void show();
  });
}

/** The build writes these files, so their shape is not checked again here. */
async function loadBrief(unit: string, root: URL): Promise<UnitBrief | null> {
  if (root.protocol === 'file:') return null;
  const response = await fetch(new URL(`unit/${unit}.brief.json`, root), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${unit}: ${response.status}`);
  const { edition, data } = (await response.json()) as Joined<UnitBrief>;
  needSameEdition(edition, unit);
  return data;
}
