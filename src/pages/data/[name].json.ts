import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../data/load-site.ts';
import { dataFiles, dataFileText, type DataFile } from '../../data/public-data.ts';

/** The data files of the contract. */
export const getStaticPaths = (() =>
  Object.entries(dataFiles).map(([name, file]) => ({
    params: { name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = async ({ props }) =>
  new Response(dataFileText(props.file, await loadSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
