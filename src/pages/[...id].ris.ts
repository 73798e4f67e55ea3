import type { APIRoute } from 'astro';
import type { Citable } from '../cite/citable.ts';
import { referenceResponse } from '../cite/reference-response.ts';
import { citablePaths } from '../data/citables.ts';

/** Each document and record for reference managers. */
export const getStaticPaths = citablePaths;

export const GET: APIRoute<{ citable: Citable }> = ({ props }) =>
  referenceResponse('ris', props.citable);
