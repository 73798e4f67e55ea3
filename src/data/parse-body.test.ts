import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/io/list-files.ts';
import { ESCAPES, escapeMdx } from '../../scripts/import/mdx/escape-mdx.ts';
import { type BodyPiece, parseBody } from './parse-body.ts';

const text = (words: string): BodyPiece => ({ kind: 'text', text: words });

/** What the library makes of an element: enough of React's shape to read it again. */
interface Node {
  type: unknown;
  props: { children?: Child | Child[]; n?: string };
}
type Child = Node | string;

const jsx = (type: unknown, props: Node['props']): Node => ({ type, props });
const list = (children: Child | Child[] | undefined): Child[] => [children ?? []].flat();
const words = (children: Child | Child[] | undefined) =>
  list(children)
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('');

/** The body as MDX itself understands it, in the shape of {@link parseBody}. */
async function bodyByMdx(body: string): Promise<BodyPiece[][]> {
  const { default: content } = await evaluate(body, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [[remarkGfm, { singleTilde: false }]],
  });
  const page = content({ components: { Reading: 'Reading', Gap: 'Gap' } }) as unknown as Node;
  const paragraphs = page.type === 'fragment' ? list(page.props.children) : [page];
  return paragraphs
    .filter((node) => typeof node !== 'string')
    .map((node) => {
      expect(node.type).toBe('p');
      return list(node.props.children).map(pieceOf);
    });
}

function pieceOf(node: Child): BodyPiece {
  if (typeof node === 'string') return text(node);
  const note = node.props.n ?? '';
  if (node.type === 'Gap') return { kind: 'gap', note };
  expect(node.type).toBe('Reading');
  return { kind: 'reading', note, text: words(node.props.children) };
}

describe('parseBody', () => {
  it('reads paragraphs, marks and escapes', () => {
    expect(
      parseBody(
        '\n甲\\<5%<Reading n="a-1">乙\\*</Reading>丙<Gap n="a-2" />\n\n&#101;xport 1\\. 丁\n',
      ),
    ).toEqual([
      [
        text('甲<5%'),
        { kind: 'reading', note: 'a-1', text: '乙*' },
        text('丙'),
        { kind: 'gap', note: 'a-2' },
      ],
      [text('export 1. 丁')],
    ]);
  });

  it.each(ESCAPES.map(({ example }) => example))('is the inverse of writing: %j', (example) => {
    expect(parseBody(escapeMdx(example))).toEqual([[text(example)]]);
  });

  it('gives back whatever one line of text was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (line) => {
        fc.pre(!line.includes('\n'));
        expect(parseBody(escapeMdx(line))).toEqual([[text(line)]]);
      }),
    );
  });

  it.each(['甲*乙*', '<b>', '{a}', '[a](b)', '<Reading n="a">乙', '# 甲', '<Gap>', '&amp;'])(
    'throws on markup that no script writes: %s',
    (body) => {
      expect(() => parseBody(body)).toThrow('not our MDX');
    },
  );

  it('reads every record as MDX itself reads it', async () => {
    const files = (await listFiles('content')).filter((name) => name.endsWith('.mdx'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const body = readFileSync(join('content', file), 'utf8').replace(/^---\n.*?^---\n/ms, '');
      expect(parseBody(body), file).toEqual(await bodyByMdx(body));
    }
  });
});
