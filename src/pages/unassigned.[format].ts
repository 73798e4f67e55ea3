import type { APIRoute } from 'astro';
import { listMoment, listResponse } from '../data/list-files.ts';
import { loadSite } from '../data/load-site.ts';
import { listFormats, type ListFormat } from '../export/client.ts';
import { unassignedList } from '../view/task-lists.ts';

/** The tasks without a printed unit as .xlsx, .csv and .docx. */
export const getStaticPaths = () =>
  listFormats.map((format) => ({ params: { format }, props: { format } }));

export const GET: APIRoute<{ format: ListFormat }> = async ({ props }) =>
  listResponse(props.format, unassignedList(await loadSite(), listMoment()));
