import type { APIRoute } from 'astro';
import { akomaNtoso } from '../cite/akoma-ntoso.ts';
import type { Outline } from '../cite/outline-of.ts';
import { outlinePaths } from '../view/document/outlines.ts';
import { rootOfSite } from '../view/links/root-of-site.ts';

/** Each document as Akoma Ntoso 3.0. */
export const getStaticPaths = outlinePaths;

export const GET: APIRoute<{ outline: Outline }> = ({ props }) =>
  new Response(akomaNtoso(props.outline, rootOfSite()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
