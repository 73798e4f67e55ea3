import { describe, expect, it } from 'vitest';
import { registryUnit } from '../../test/test-help/project-registry.ts';
import { makeUnitDirectory } from './unit-directory.ts';

const directory = makeUnitDirectory([
  registryUnit({
    id: 'sx-a',
    name: '省甲厅',
    place: 'shaanxi',
    group: '省',
    aliases: ['甲厅'],
  }),
  registryUnit({
    id: 'mx-a',
    name: '县甲局',
    place: 'meixian',
    group: '县',
    localForms: ['甲局'],
  }),
  registryUnit({
    id: 'mx-yh',
    name: '人民银行',
    place: 'meixian',
    group: '县',
    localForms: ['人民银行'],
  }),
]);

describe('the unit directory', () => {
  it('knows names and aliases in every document, blanks apart', () => {
    expect(directory('省甲厅', 'county')).toBe('sx-a');
    expect(directory('省 甲\u3000厅', 'province')).toBe('sx-a');
    expect(directory('甲厅', 'news')).toBe('sx-a');
  });

  it('knows a local form in documents of its own level only', () => {
    expect(directory('甲局', 'county')).toBe('mx-a');
    expect(directory('甲局', 'province')).toBeNull();
  });

  it('knows a name that is listed as local in documents of its own level only', () => {
    expect(directory('人民银行', 'county')).toBe('mx-yh');
    expect(directory('人民银行', 'province')).toBeNull();
  });

  it('does not guess', () => {
    expect(directory('省甲', 'province')).toBeNull();
    expect(directory('', 'province')).toBeNull();
  });
});
