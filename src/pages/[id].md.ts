import type { APIRoute } from 'astro';
import { documentMarkdown } from '../cite/document-markdown.ts';
import type { Outline } from '../cite/outline-of.ts';
import { outlinePaths } from '../view/document/outlines.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';

/** Each document as Markdown. */
export const getStaticPaths = outlinePaths;

export const GET: APIRoute<{ outline: Outline }> = ({ props }) =>
  new Response(documentMarkdown(props.outline, rootOfSite()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
