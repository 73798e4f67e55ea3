import type { APIRoute } from 'astro';
import { loadSite } from '../../data/load-site.ts';
import { joined } from '../../edition/stamp.ts';
import type { ContentUnit } from '../../model/unit.ts';
import { unitBrief } from '../../view/units/unit-brief.ts';

/** A unit's first tasks, for the home page; not part of the open data. */
export const getStaticPaths = async () => {
  const { units } = await loadSite();
  return units.map((unit) => ({ params: { unit: unit.id }, props: { unit } }));
};

export const GET: APIRoute<{ unit: ContentUnit }> = async ({ props }) =>
  new Response(JSON.stringify(joined(props.unit.id, unitBrief(await loadSite(), props.unit))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
