import { describe, expect, it } from 'vitest';
import { differByLinks, isWellFormed } from './compare-xml.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const part = (body: string) => `<w:document ${W}><w:body>${body}</w:body></w:document>`;

describe('isWellFormed', () => {
  it.each([
    ['<a><b/></a>', true],
    ['<?xml version="1.0"?><a x="1" y="2">字</a>', true],
    [`<a ${R}><b r:id="x"/></a>`, true],
    ['<a><b></a></b>', false],
    ['<a/><a/>', false],
    ['<a x="1" x="2"/>', false],
    ['<a r:id="x"/>', false],
    [`<a><b ${R}/><c r:id="x"/></a>`, false],
    ['<a>字', false],
  ])('%s: %s', (xml, sound) => {
    expect(isWellFormed(xml)).toBe(sound);
  });
});

describe('differByLinks', () => {
  const before = part('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t> 见任务45 。</w:t></w:r></w:p>');
  const run = (text: string, tag = '<w:t>') =>
    `<w:r><w:rPr><w:b/></w:rPr>${tag}${text}</w:t></w:r>`;
  const linked = (inner: string) => `<w:hyperlink ${R} r:id="rId9">${inner}</w:hyperlink>`;
  const kept = '<w:t xml:space="preserve">';
  const ids = new Set(['rId9']);

  it('passes over cut runs and the links that were added', () => {
    const after = part(`<w:p>${run(' 见')}${linked(run('任务45'))}${run(' 。', kept)}</w:p>`);
    expect(differByLinks(before, after, ids)).toBe(true);
  });

  it.each([
    ['a letter lost', `<w:p>${run(' 见')}${linked(run('任务4'))}${run(' 。', kept)}</w:p>`],
    [
      'a blank shown that was not',
      `<w:p>${run(' 见', kept)}${linked(run('任务45'))}${run(' 。', kept)}</w:p>`,
    ],
    ['a blank lost', `<w:p>${run(' 见')}${linked(run('任务45'))}${run(' 。')}</w:p>`],
    [
      'formatting lost',
      `<w:p>${run(' 见')}${linked('<w:r><w:t>任务45</w:t></w:r>')}${run(' 。', kept)}</w:p>`,
    ],
    [
      'another link',
      `<w:p>${run(' 见')}<w:hyperlink ${R} r:id="rId1">${run('任务45')}</w:hyperlink>${run(' 。', kept)}</w:p>`,
    ],
    [
      'a prefix unbound',
      `<w:p>${run(' 见')}<w:hyperlink r:id="rId9">${run('任务45')}</w:hyperlink>${run(' 。', kept)}</w:p>`,
    ],
  ])('sees %s', (_, body) => {
    expect(differByLinks(before, part(body), ids)).toBe(false);
  });
});
