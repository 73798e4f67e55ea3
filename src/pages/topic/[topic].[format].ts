import type { APIRoute } from 'astro';
import { listMoment, listPaths, listResponse } from '../../data/list-files.ts';
import { loadSite } from '../../data/load-site.ts';
import type { ListFormat } from '../../export/client.ts';
import type { ContentTopic } from '../../model/topic.ts';
import { topicList } from '../../view/task-lists.ts';

/** The list of each topic as .xlsx, .csv and .docx. */
export const getStaticPaths = async () => listPaths('topic', (await loadSite()).topics);

export const GET: APIRoute<{ thing: ContentTopic; format: ListFormat }> = async ({ props }) =>
  listResponse(props.format, topicList(await loadSite(), listMoment(), props.thing));
