import type { APIRoute } from 'astro';
import { listMoment, listPaths, listResponse } from '../../data/list-files.ts';
import { loadSite } from '../../data/load-site.ts';
import type { ListFormat } from '../../export/client.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { unitList } from '../../view/task-lists.ts';

/** The list of each unit that is assigned something, as .xlsx, .csv and .docx. */
export const getStaticPaths = async () => {
  const { units } = await loadSite();
  return listPaths(
    'unit',
    units.filter(({ assignments }) => assignments.length > 0),
  );
};

export const GET: APIRoute<{ thing: ContentUnit; format: ListFormat }> = async ({ props }) =>
  listResponse(props.format, unitList(await loadSite(), listMoment(), props.thing));
