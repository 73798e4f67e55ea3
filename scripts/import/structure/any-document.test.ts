import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumeral } from '../../../src/text/format-numeral.ts';
import { readCase } from '../../test/test-help/read-as-text.ts';

/** A record as the maker of a document means it. */
interface Meant {
  id: string;
  number: string | null;
  title: string | null;
  text: string;
  units: string[];
}

/** A made-up document: its lines, and what each line means, written before anything reads it. */
interface Made {
  lines: string[];
  records: Meant[];
}

const OBJECTS = ['专利', '商标', '版权', '地理标志', '植物新品种', '商业秘密'];
const VERBS = ['培育', '登记', '评选', '宣传', '运用', '保护'];
const UNITS = ['省知识产权局', '省财政厅', '省司法厅', '省市场监管局'];

/** The same words for the same number, and for each number others. */
const phrase = (n: number): string =>
  `${VERBS[n % VERBS.length] ?? ''}${OBJECTS[Math.floor(n / VERBS.length) % OBJECTS.length] ?? ''}${formatNumeral(n + 1)}批`;
const sentence = (n: number): string => `各地要${phrase(n)}，每个园区都要有人负责`;

const item = fc.record({
  titled: fc.boolean(),
  units: fc.subarray(UNITS, { maxLength: 3 }),
  subs: fc.nat(3),
  tail: fc.boolean(),
});
const section = fc.record({
  runIn: fc.boolean(),
  own: fc.nat(2),
  items: fc.array(item, { maxLength: 4 }),
});
const chapter = fc.record({
  own: fc.nat(2),
  sections: fc.array(section, { minLength: 1, maxLength: 4 }),
});
type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Item = Value<typeof item>;
type Chapter = Value<typeof chapter>;

/** Counts words so that no two lines of a document are alike. */
class Maker {
  readonly made: Made = { lines: ['青岚省知识产权工作方案'], records: [] };
  #words = 0;

  next(): number {
    return (this.#words += 1);
  }

  line(text: string): void {
    this.made.lines.push(text);
  }

  record(meant: Partial<Meant> & Pick<Meant, 'id' | 'text'>): void {
    this.made.records.push({ number: null, title: null, units: [], ...meant });
  }

  /** 3.培育专利。各地要…。（责任单位：…）, with parts （1）（2） and a paragraph more. */
  item(id: string, number: number, { titled, units, subs, tail }: Item): void {
    const title = titled ? phrase(this.next()) : null;
    const text = [`${sentence(this.next())}。`];
    for (let sub = 1; sub <= subs; sub += 1) text.push(`（${sub}）${sentence(this.next())}；`);
    if (tail) text.push(`${sentence(this.next())}。`);
    const bracket = units.length === 0 ? '' : `（责任单位：${units.join('、')}）`;
    const lines = text.map((one, index) => (index === text.length - 1 ? one + bracket : one));
    this.line(`${number}.${title === null ? '' : `${title}。`}${lines[0] ?? ''}`);
    lines.slice(1).forEach((line) => {
      this.line(line);
    });
    this.record({ id, number: String(number), title, text: text.join('\n'), units });
  }
}

/** Makes an outline: （一）… begins anew in each chapter, or runs on through all of them. */
function makeOutline(chapters: readonly Chapter[], runsOn: boolean): Made {
  const maker = new Maker();
  let sections = 0;
  chapters.forEach(({ own, sections: parts }, at) => {
    const c = at + 1;
    maker.line(`${formatNumeral(c)}、第${formatNumeral(c)}类工作`);
    for (let n = 1; n <= own; n += 1) {
      const text = `${sentence(maker.next())}。`;
      maker.line(text);
      maker.record({ id: `${c}-0-${n}`, text });
    }
    parts.forEach(({ runIn, own: paragraphs, items }, index) => {
      const s = runsOn ? (sections += 1) : index + 1;
      const key = `${c}-${s}`;
      const number = `（${formatNumeral(s)}）`;
      const heading = phrase(maker.next());
      const idOf = (n: number): string =>
        items.length === 0 ? `${key}-${n}` : n === 1 ? `${key}-0` : `${key}-0-${n}`;
      let n = 0;
      if (runIn) {
        const text = `${sentence(maker.next())}。`;
        maker.line(`${number}${heading}。${text}`);
        maker.record({ id: idOf((n += 1)), number, title: heading, text });
      } else maker.line(`${number}${heading}`);
      const least = !runIn && items.length === 0 ? 1 : 0;
      for (let more = 0; more < Math.max(least, paragraphs); more += 1) {
        const text = `${sentence(maker.next())}。`;
        maker.line(text);
        maker.record({ id: idOf((n += 1)), text });
      }
      items.forEach((one, order) => {
        maker.item(`${key}-${order + 1}`, order + 1, one);
      });
    });
  });
  return maker.made;
}

const article = fc.record({
  paragraphs: fc.integer({ min: 1, max: 3 }),
  parts: fc.nat(3),
  branch: fc.boolean(),
});

type Article = Value<typeof article>;

/** Makes a statute of chapters, with sections in some of them. */
function makeStatute(chapters: readonly (readonly Article[])[]): Made {
  const maker = new Maker();
  maker.made.lines[0] = '青岚省知识产权条例';
  let a = 0;
  chapters.forEach((articles, at) => {
    maker.line(`第${formatNumeral(at + 1)}章　第${formatNumeral(at + 1)}类规定`);
    articles.forEach(({ paragraphs, parts, branch }, index) => {
      const isBranch = branch && a > 0 && index > 0 && articles[index - 1]?.branch === false;
      if (!isBranch) a += 1;
      const number = `第${formatNumeral(a)}条${isBranch ? '之一' : ''}`;
      const text: string[] = [];
      for (let n = 0; n < paragraphs; n += 1) {
        const last = n === paragraphs - 1 && parts > 0;
        text.push(`${sentence(maker.next())}${last ? '：' : '。'}`);
      }
      for (let n = 1; n <= parts; n += 1)
        text.push(`（${formatNumeral(n)}）${sentence(maker.next())}；`);
      maker.line(`${number}　${text[0] ?? ''}`);
      text.slice(1).forEach((line) => {
        maker.line(line);
      });
      maker.record({ id: `a${a}${isBranch ? '-1' : ''}`, number, text: text.join('\n') });
    });
  });
  return maker.made;
}

/** Makes measures 一、… or points 1.… that run through the parts. */
function makeList(parts: readonly (readonly Item[])[], isPoints: boolean): Made {
  const maker = new Maker();
  maker.made.lines[0] = isPoints ? '青岚省知识产权2024年工作要点' : '青岚省知识产权若干措施';
  let count = 0;
  parts.forEach((items, at) => {
    if (isPoints) maker.line(`${formatNumeral(at + 1)}、第${formatNumeral(at + 1)}类工作`);
    for (const one of items) {
      count += 1;
      if (isPoints) maker.item(`p${count}`, count, one);
      else {
        const title = one.titled ? phrase(maker.next()) : null;
        const text = `${sentence(maker.next())}。`;
        const units = one.units.length === 0 ? '' : `（${one.units.join('、')}按职责分工负责）`;
        maker.line(`${formatNumeral(count)}、${title === null ? '' : `${title}。`}${text}${units}`);
        maker.record({
          id: String(count),
          number: formatNumeral(count),
          title,
          text,
          units: one.units,
        });
      }
    }
  });
  return maker.made;
}

/** What is read of a document, in the shape of what was meant. */
function readMade({ lines }: Made): { records: Meant[]; faults: string[] } {
  const { value, diagnostics } = readCase(`${lines.join('\n')}\n`);
  const records = (value?.records ?? []).map(({ record }): Meant => ({
    id: record.id.slice('xx2024/'.length),
    number: record.number.printed,
    title: record.title,
    text: record.text,
    units: record.responsibilities.map(({ printed }) => printed),
  }));
  const faults = diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { records, faults };
}

function expectMeant(made: Made): void {
  expect(readMade(made)).toEqual({ records: made.records, faults: [] });
}

const RUNS = { numRuns: 15 };

describe('any document', () => {
  it('of chapters, sections and items is read as it was meant', () => {
    fc.assert(
      fc.property(fc.array(chapter, { minLength: 1, maxLength: 4 }), (chapters) => {
        expectMeant(makeOutline(chapters, false));
      }),
      RUNS,
    );
  });

  it('whose sections run on through its chapters is read as it was meant', () => {
    fc.assert(
      fc.property(fc.array(chapter, { minLength: 2, maxLength: 5 }), (chapters) => {
        expectMeant(makeOutline(chapters, true));
      }),
      RUNS,
    );
  });

  it('of articles is read as it was meant', () => {
    const chapters = fc.array(fc.array(article, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(chapters, (made) => {
        expectMeant(makeStatute(made));
      }),
      RUNS,
    );
  });

  it('of measures, or of points, is read as it was meant', () => {
    const parts = fc.array(fc.array(item, { minLength: 2, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, fc.boolean(), (made, isPoints) => {
        expectMeant(makeList(made, isPoints));
      }),
      RUNS,
    );
  });
});
