import { STAMP } from '../../../edition/stamp.ts';
import { GET as list, getStaticPaths as lists } from '../../[list].csv.ts';

/**
 * The same lists once more for the page that shows them: it takes rows out by their places, and so from
 * the list of its own edition alone.
 */
export const getStaticPaths = async () =>
  (await lists()).map(({ params, props }) => ({ params: { ...params, edition: STAMP }, props }));

export const GET = list;
