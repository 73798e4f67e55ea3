import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../../cite/absolute-url.ts';
import { dataSchema } from '../../../data/data-schema.ts';
import { dataFiles, type DataFile } from '../../../data/public-data.ts';
import { rootOfSite } from '../../../view/links/root-of-site.ts';

/** A JSON Schema for each data file. */
export const getStaticPaths = (() =>
  Object.entries(dataFiles).map(([name, file]) => ({
    params: { name },
    props: { name, file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: string; file: DataFile }> = ({ props: { name, file } }) => {
  const id = absoluteUrl(rootOfSite(), `/data/schema/${name}.schema.json`);
  return new Response(`${JSON.stringify(dataSchema(name, file, id), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
