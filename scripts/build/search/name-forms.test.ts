import { describe, expect, it } from 'vitest';
import { someDocument } from '../../../src/cite/fixtures.ts';
import { placeOf } from './name-forms.ts';

const placeOfIssuer = (issuer: string) =>
  placeOf({ ...someDocument(), issuers: [issuer], title: '' });

describe('the place of a document', () => {
  it.each([
    ['陕西省知识产权局', '陕西省'],
    ['眉县人民政府办公室', '眉县'],
    ['韩城市市场监督管理局', '韩城市'],
    ['西安市人民政府', '西安市'],
  ])('is that of its issuer: %s', (issuer, place) => {
    expect(placeOfIssuer(issuer)).toBe(place);
  });

  it.each([
    '国家市场监督管理总局',
    '国家知识产权局',
    '全省知识产权系统',
    '城市管理局',
    '市场监管局',
  ])('is none where the issuer names none: %s', (issuer) => {
    expect(placeOfIssuer(issuer)).toBeNull();
  });

  it('is that of the title where no issuer is printed', () => {
    expect(placeOf({ ...someDocument(), issuers: [], title: '眉县工作方案' })).toBe('眉县');
  });
});
