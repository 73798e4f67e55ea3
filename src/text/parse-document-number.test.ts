import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from './parse-document-number.ts';

describe('parseDocumentNumber', () => {
  it.each([
    '陕知组办发〔2022〕2号',
    '陕知组办发[2022]2号',
    '陕知组办发［2022］2号',
    '陕知组办发【2022】2号',
    '陕知组办发(2022)2号',
    '陕知组办发（2022）２号',
    '陕知组办发〔２０２２〕 2 号',
    '陕知组办发〔2022〕第02号',
    '陕知组办发〔二〇二二〕二号',
  ])('reads %s', (text) => {
    expect(parseDocumentNumber(text)).toEqual({ agency: '陕知组办发', year: 2022, number: 2 });
  });

  it.each([
    '',
    '〔2022〕2号',
    '陕知组办发〔2022〕号',
    '陕知组办发2022 2号',
    '陕知组办发〔22〕2号',
    '陕知组办发〔1899〕2号',
    '陕知组办发〔2200〕2号',
    '陕知组办发〔2022〕甲号',
    '陕知组办发〔2022〕0号',
    '陕知组办发〔2022〕2号文件',
  ])('does not read %s', (text) => {
    expect(parseDocumentNumber(text)).toBeNull();
  });
});
