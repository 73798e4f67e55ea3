import { evaluate } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';

/** An element as MDX builds it. */
export interface MdxNode {
  type: string;
  props: Record<string, unknown>;
  children: (MdxNode | string)[];
}

const jsx = (type: string, { children, ...props }: Record<string, unknown>): MdxNode => ({
  type,
  props,
  children: [children ?? []].flat(Infinity) as (MdxNode | string)[],
});

/** Renders MDX as the site's own pipeline does, to the elements under its root. */
export async function renderMdx(source: string): Promise<(MdxNode | string)[]> {
  const { default: content } = await evaluate(source, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [[remarkGfm, { singleTilde: false }]],
  } as unknown as Parameters<typeof evaluate>[1]);
  const root = content({ components: { Reading: 'Reading', Gap: 'Gap' } }) as unknown as MdxNode;
  return (root.type === 'fragment' ? root.children : [root]).filter((node) => node !== '\n');
}
