import { seededRandom } from './seeded-random.ts';

/** The shortest and the longest run that is taken. */
const [SHORTEST, LONGEST] = [2, 12];

/** Takes runs of Han characters at random places of the texts; the same seed gives the same runs. */
export function randomSubstrings(
  texts: readonly string[],
  { count, seed }: { count: number; seed: number },
): string[] {
  const random = seededRandom(seed);
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  const taken: string[] = [];
  while (taken.length < count) {
    const run = runs[Math.floor(random() * runs.length)] ?? '';
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
    if (run.length < length) continue;
    const start = Math.floor(random() * (run.length - length + 1));
    taken.push(run.slice(start, start + length));
  }
  return taken;
}
