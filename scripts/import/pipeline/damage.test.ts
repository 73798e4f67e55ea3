import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { INVISIBLE } from '../lines/invisible.ts';
import { isBlank } from '../lines/passage.ts';
import { makeUnitDirectory } from '../records/unit-directory.ts';
import { projectPlaces, projectUnits } from '../../test/test-help/project-registry.ts';
import { readSeedDocument } from './read-seed-document.ts';

const CODES = ['gj2022', 'sx145', 'sx2022', 'mx2023', 'xw2022'] as const;
type Code = (typeof CODES)[number];

const read = (path: string): string => readFileSync(`seeds/${path}`, 'utf8');
const places = projectPlaces();
const directory = makeUnitDirectory(projectUnits(), places);
const SEEDS = new Map(
  CODES.map((code) => [
    code,
    {
      document: read(`${code}/document.txt`),
      source: read(`${code}/source.yaml`),
      editorial: read(`${code}/editorial.yaml`),
    },
  ]),
);

/** Reads a text as if it were the seed of a document; the changed hash is beside the point. */
function importAs(code: Code, document: string, editorial?: string) {
  const diagnostics: Diagnostic[] = [];
  const seed = SEEDS.get(code);
  if (seed === undefined) throw new Error(code);
  const value = readSeedDocument(
    { code, document, source: seed.source, editorial: editorial ?? seed.editorial },
    { directory, places },
    diagnostics,
  );
  const found = diagnostics.filter(({ rule }) => rule !== 'seed-changed');
  return { value, diagnostics: found };
}

/** What holds of every text, however damaged: an exact account, or errors that say where it fails. */
function expectHonest(code: Code, document: string, editorial?: string): void {
  const { value, diagnostics } = importAs(code, document, editorial);
  const { characters = 0, inRecords = 0, setAside = 0 } = value?.account ?? {};
  expect(characters).toBe([...document].filter((c) => !isBlank(c)).length);
  const misclaimed = diagnostics.some(({ rule }) => /^(?:unaccounted|claimed-twice)$/u.test(rule));
  if (!misclaimed) expect(inRecords + setAside).toBe(characters);
  const { records = [], sections = [] } = value ?? {};
  const shown = JSON.stringify([sections, records.map(({ record }) => record)]);
  expect(shown.replace(INVISIBLE, '')).toBe(shown);
  const lines = document.split('\n').length;
  expect(
    diagnostics.filter(({ place }) => place.file.endsWith('.txt') && place.line > lines),
  ).toEqual([]);
}

const code = fc.constantFrom(...CODES);
const textOf = (name: Code): string => SEEDS.get(name)?.document ?? '';
const options = { seed: 7, numRuns: 25 };
const hostile = fc.constantFrom(
  '<script>',
  '{',
  '</p>',
  '](javascript:',
  '**',
  '\t',
  '\t\t\t',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\0',
  '\u2028',
  '\r',
  '\n\n',
  '（责任单位：',
  '专栏 3',
  '一、',
  '（二）',
  '12. ',
  '《',
  '国家知识产权局:',
  '附件',
  '序号 指标名称 2020 年 2025 年 属性',
  '𠮷',
);

describe('a damaged seed', () => {
  it('is accounted for, or reported, when it is cut off anywhere', () => {
    fc.assert(
      fc.property(code, fc.double({ min: 0, max: 1, noNaN: true }), (name, at) => {
        const text = textOf(name);
        expectHonest(name, text.slice(0, Math.floor(text.length * at)));
        expectHonest(name, text.slice(Math.floor(text.length * at)), '{}');
      }),
      options,
    );
  });

  it('is accounted for, or reported, when its lines are shuffled', () => {
    fc.assert(
      fc.property(
        code.chain((name) =>
          fc
            .shuffledSubarray(textOf(name).split('\n'), {
              minLength: textOf(name).split('\n').length,
            })
            .map((lines) => ({ name, document: lines.join('\n') })),
        ),
        fc.boolean(),
        ({ name, document }, bare) => {
          expectHonest(name, document, bare ? '{}' : undefined);
        },
      ),
      options,
    );
  });

  it.each(CODES)('%s is accounted for, or reported, when it is doubled', (name) => {
    expectHonest(name, `${textOf(name)}\n${textOf(name)}`);
    const twice = textOf(name)
      .split('\n')
      .flatMap((line) => [line, line]);
    expectHonest(name, twice.join('\n'));
  });

  it('is accounted for, or reported, with hostile words in it', () => {
    fc.assert(
      fc.property(
        code,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), hostile), { maxLength: 12 }),
        (name, insertions) => {
          const document = insertions.reduce((text, [at, words]) => {
            const offset = Math.floor(text.length * at);
            return text.slice(0, offset) + words + text.slice(offset);
          }, textOf(name));
          expectHonest(name, document);
        },
      ),
      options,
    );
  });

  it('is accounted for, or reported, when it is read by the rules of another', () => {
    for (const name of CODES) for (const other of CODES) expectHonest(other, textOf(name), '{}');
  });

  it.each(CODES)('%s: is accounted for, or reported, with a line of 100,000 characters', (name) => {
    const line = '知识产权保护<p>1. 甲</p>（责任单位：县乙）。'.repeat(4000).slice(0, 100_000);
    expectHonest(name, `${textOf(name)}\n${line}`);
    expectHonest(name, line, '{}');
    expectHonest(name, `${line.replaceAll('。', '')}\t${line}`, '{}');
  });

  it.each(CODES)('%s is read alike with the line ends of another system', (name) => {
    const read = (text: string) => {
      const { value, diagnostics } = importAs(name, text);
      expect(diagnostics).toEqual([]);
      return value?.records.map(({ record }) => record);
    };
    expect(read(textOf(name).replaceAll('\n', '\r\n'))).toEqual(read(textOf(name)));
    expect(read(`\ufeff${textOf(name)}`)).toEqual(read(textOf(name)));
  });

  it.each(CODES)('%s: an empty or blank text is reported, not thrown', (name) => {
    for (const text of ['', '\n', ' \t\u3000\n\n', '\ufeff'])
      expect(importAs(name, text, '{}').diagnostics.map(({ rule }) => rule)).toContain(
        'title-missing',
      );
  });
});
