import { editionOf, needSameEdition } from '../../edition/page-edition.ts';

/** Fetches what a record is linked to from the record's own page. */
export async function relatedPanel(path: string): Promise<HTMLElement> {
  const panel = document.createElement('div');
  panel.className = 'related';
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  needSameEdition(editionOf(page), path);
  for (const section of page.querySelectorAll('.rel')) {
    const name = document.createElement('p');
    name.className = 'rel-name';
    name.textContent = section.querySelector('h2')?.textContent ?? '';
    section.querySelector('h2')?.replaceWith(name);
    panel.append(section);
  }
  return panel;
}
