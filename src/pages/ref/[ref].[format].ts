import type { APIRoute } from 'astro';
import { listMoment, listPaths, listResponse } from '../../data/list-files.ts';
import { loadSite } from '../../data/load-site.ts';
import type { ListFormat } from '../../export/client.ts';
import type { ContentRef } from '../../model/ref.ts';
import { takesRef } from '../../view/ref-groups.ts';
import { refList } from '../../view/task-lists.ts';

/** The records that name each document or campaign, where they are many, as .xlsx, .csv and .docx. */
export const getStaticPaths = async () => {
  const site = await loadSite();
  return listPaths(
    'ref',
    site.refs.filter((ref) => takesRef(site, ref)),
  );
};

export const GET: APIRoute<{ thing: ContentRef; format: ListFormat }> = async ({ props }) =>
  listResponse(props.format, refList(await loadSite(), listMoment(), props.thing));
