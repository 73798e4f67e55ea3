import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Elements of a built page, in document order. */
function elements(path: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parse(readFileSync(`dist${path}index.html`, 'utf8')));
  return found;
}
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
    .replace(/\s+/g, ' ');
}
const wordsOf = (path: string): string => elements(path).slice(0, 1).map(textOf).join('');
const csvRows = (name: string): string[] =>
  readFileSync(`dist/${name}.csv`, 'utf8').trimEnd().split('\r\n').slice(1);

describe('a list and its file', () => {
  it.each([
    ['/units/', 'units'],
    ['/topics/', 'topics'],
    ['/refs/', 'refs'],
    ['/corrections/', 'corrections'],
    ['/chain/', 'chain'],
  ])('%s has a row for each item, in their order', (path, file) => {
    const items = elements(path).filter((each) => attribute(each, 'data-item') !== undefined);
    const rows = csvRows(file);
    expect(rows).toHaveLength(items.length);
    items.forEach((item, index) => {
      const [first = ''] = (rows[index] ?? '').replace(/^"/, '').split(/[",]/);
      expect(textOf(item)).toContain(first);
    });
  });

  it('/indicators/ has two of them', () => {
    const items = elements('/indicators/').filter(
      (each) => attribute(each, 'data-item') !== undefined,
    );
    expect(items).toHaveLength(csvRows('indicators').length + csvRows('figures').length);
  });
});

describe('a number that stands for a set', () => {
  it('leads, for every unit and role, to as many tasks in that role', () => {
    const links = elements('/units/').filter((each) =>
      (attribute(each, 'href') ?? '').includes('?role='),
    );
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) {
      const [, path = '', role = ''] =
        /^(.*)\?role=(.*)#assignments$/.exec(attribute(link, 'href') ?? '') ?? [];
      const rows = elements(path).filter(
        (each) => attribute(each, 'data-role') === decodeURIComponent(role),
      );
      expect(`${rows.length}项`, path).toBe(/\d+项$/.exec(textOf(link))?.[0]);
    }
  });

  it('says in a table of units whose and what it counts', () => {
    const cells = elements('/units/').filter(
      (each) => each.tagName === 'a' && /^\d+$/.test(textOf(each)),
    );
    expect(cells.length).toBeGreaterThan(50);
    for (const cell of cells)
      expect(attribute(cell, 'aria-label')).toMatch(new RegExp(`^.+：.+${textOf(cell)}项$`));
  });

  it('leads from the chain to as many records of each document', () => {
    const parts = elements('/chain/').filter(
      (each) =>
        each.tagName === 'a' &&
        /^\/topic\/.*#(?:sx145|sx2022)$/.test(attribute(each, 'href') ?? ''),
    );
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) {
      const [, path = '', id = ''] = /^(.*)#(.*)$/.exec(attribute(part, 'href') ?? '') ?? [];
      const section = elements(path).find((each) => attribute(each, 'id') === id);
      const heading = section?.childNodes.find((each) => each.nodeName === 'h2') as Tree.Element;
      expect(/\d+/.exec(textOf(heading).slice(-6))?.[0], path).toBe(
        /\d+$/.exec(textOf(part).trim())?.[0],
      );
    }
  });

  it('never leads to one part of what it counts', () => {
    const blocks = elements('/chain/').filter((each) =>
      /：省级\d+条$/.test(attribute(each, 'aria-label') ?? ''),
    );
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) expect(attribute(block, 'href')).toMatch(/#main$/);
  });

  it('leads from a kind of note to the notes of that kind', () => {
    const page = elements('/corrections/');
    for (const kind of ['transcription', 'doubt', 'gap', 'alignment']) {
      const link = page.find((each) => attribute(each, 'href') === `?kind=${kind}#notes`);
      const notes = page.filter(
        (each) =>
          attribute(each, 'data-item') !== undefined && attribute(each, 'data-kind') === kind,
      );
      expect(link && textOf(link).trim()).toBe(`${notes.length}条`);
    }
  });

  it('counts the notes and the places that they concern apart, and says so', () => {
    const { notes } = JSON.parse(readFileSync('dist/data/editorial.json', 'utf8')) as {
      notes: object[];
    };
    const words = `条共涉及条目${notes.length}处`;
    expect(wordsOf('/corrections/')).toContain(words);
    expect(wordsOf('/data/')).toContain(`校勘共涉及条目${notes.length}处`);
  });
});
