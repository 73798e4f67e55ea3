import { seededRandom } from './seeded-random.ts';

/** How many substrings are taken, and with which seed. */
export interface SubstringOptions {
  count: number;
  seed: number;
  /** Shortest and longest; 2 and 12 where nothing is said. */
  lengths?: readonly [number, number];
}

/** Takes runs of Han characters at random places of the texts; the same seed gives the same runs. */
export function randomSubstrings(
  texts: readonly string[],
  { count, seed, lengths: [shortest, longest] = [2, 12] }: SubstringOptions,
): string[] {
  const random = seededRandom(seed);
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  const taken: string[] = [];
  while (taken.length < count) {
    const run = runs[Math.floor(random() * runs.length)] ?? '';
    const length = shortest + Math.floor(random() * (longest - shortest + 1));
    if (run.length < length) continue;
    const start = Math.floor(random() * (run.length - length + 1));
    taken.push(run.slice(start, start + length));
  }
  return taken;
}
