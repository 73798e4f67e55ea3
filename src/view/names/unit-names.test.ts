import { expect, it } from 'vitest';
import { aUnit, assigned } from '../test-site.ts';
import { unitNames } from './unit-names.ts';

const unitById = new Map(['a', 'b', 'c', 'd'].map((id) => [id, aUnit(id, { name: `${id}局` })]));
const names = (...units: (string | null)[]) =>
  unitNames(
    { unitById },
    {
      responsibilities: units.map((unit) => ({ ...assigned('x', { printed: '各镇街' }), unit })),
    },
  );

it('names up to three units, each once', () => {
  expect(names()).toBe('');
  expect(names('a', 'b', 'a')).toBe('a局、b局');
  expect(names('a', 'b', 'c')).toBe('a局、b局、c局');
});

it('says of more how many they are', () => {
  expect(names('a', 'b', 'c', 'd')).toBe('a局、b局、c局等4个单位');
});

it('takes the printed words where the source names no unit', () => {
  expect(names('a', null)).toBe('a局、各镇街');
});
