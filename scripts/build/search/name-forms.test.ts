import { describe, expect, it } from 'vitest';
import { someDocument } from '../../../src/cite/fixtures.ts';
import { placesById } from '../../../src/model/place.ts';
import { testPlaces } from '../../../src/view/test-places.ts';
import { scopeWords } from './name-forms.ts';

const places = placesById(testPlaces);
const words = (change: Parameters<typeof someDocument>[0]) =>
  scopeWords(someDocument(change), places);

describe('the words that narrow a number to a document', () => {
  it('are those of its place and of its level', () => {
    expect(words({ place: 'shaanxi', level: 'province' })).toEqual(
      expect.arrayContaining(['陕西省', '陕西', '省', '全省']),
    );
    expect(words({ place: 'meixian', level: 'county' })).toEqual(
      expect.arrayContaining(['眉县', '县', '县级']),
    );
  });

  it('are not those of a place that a report only speaks of', () => {
    expect(words({ place: 'shaanxi', level: 'news' })).not.toContain('陕西');
    expect(words({ place: 'shaanxi', level: 'news' })).toContain('报道');
  });

  it('are not the name of the nation, of which all documents are', () => {
    expect(words({ place: 'zhongguo', level: 'national' })).not.toContain('中国');
  });
});
