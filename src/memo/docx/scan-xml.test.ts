import { describe, expect, it } from 'vitest';
import { scanXml } from './scan-xml.ts';

describe('scanXml', () => {
  it('cuts tags, texts, comments, instructions and CDATA without losing a letter', () => {
    const xml = '<?xml version="1.0"?><a b=">" c=\'"\'>x<!-- <b> --><b/><![CDATA[<c>]]></a >';
    const pieces = scanXml(xml);
    expect(pieces?.map(({ start, end }) => xml.slice(start, end)).join('')).toBe(xml);
    expect(pieces?.map(({ type, name }) => `${type} ${name}`.trim())).toEqual([
      'other',
      'open a',
      'text',
      'other',
      'empty b',
      'other',
      'close a',
    ]);
  });

  it.each(['<a', '<a b="', '<!-- x', '<![CDATA[ x', '<?xml'])('gives null for %s', (xml) => {
    expect(scanXml(xml)).toBeNull();
  });
});
