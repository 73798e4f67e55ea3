import { z } from 'astro/zod';
import { readIfFile } from '../../lib/io/read-if-file.ts';
import { AREAS, type Fault } from './fault.ts';

/**
 * The faults: first those that no test saw once, then some that were drawn by a seeded generator, one
 * operator, boundary or word each, from the code of every area. Ones that change nothing that could be
 * seen were taken out by hand.
 */
const FAULTS_FILE = 'scripts/check/mutations/faults.json';

const fault = z.strictObject({
  area: z.string().refine((area) => area in AREAS),
  file: z.string(),
  from: z.string().min(1),
  to: z.string(),
});

/** Reads the faults of these areas; of all where none is named. */
export async function readFaults(areas: readonly string[]): Promise<Fault[]> {
  const text = (await readIfFile(FAULTS_FILE))?.toString('utf8') ?? '[]';
  const faults = z.array(fault).parse(JSON.parse(text));
  return faults.filter(({ area }) => areas.length === 0 || areas.includes(area));
}
