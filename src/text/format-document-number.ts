import type { DocumentNumber } from './parse-document-number.ts';

/** Writes a 发文字号 as GB/T 9704—2012 has it: 〔〕 (U+3014, U+3015), no 第, no leading zero. */
export function formatDocumentNumber({ agency, year, number }: DocumentNumber): string {
  return `${agency}〔${year}〕${number}号`;
}
