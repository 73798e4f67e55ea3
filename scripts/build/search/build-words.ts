/** More words are not sent to the browser; of so many the rarest stand in few records. */
const MAX_WORDS = 20_000;
/** The longest run of single characters that is taken for a word of its own: 秦创原, 质押融资. */
const LONGEST = 4;
/** Characters that join words and are part of none that the dictionary does not have. */
const JOINING =
  /[的和与及或等对为以在是有将被用好做把使让给更已正新于从向由其之各该本我了不并可能要也都上中下内外届年月日号省市县区第一二三四五六七八九十百千万]/u;

/**
 * The words of the texts with the number of times that each stands there, so that the browser can tell
 * a word from a stretch of letters: 专利 and 导航 are words, 航工 of 专利导航工程 is none. ICU's dictionary
 * cuts the texts; what it leaves in single characters (秦|创|原) is a word where it stands so as a whole.
 * The build's own Node does it, so that the same input gives the same words on every machine.
 *
 * @param texts what is printed
 * @param names words of the registries: terms of topics, campaigns, short forms
 */
export function buildWords(
  texts: readonly string[],
  names: readonly string[] = [],
): Record<string, number> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  const runs: string[] = [];
  for (const text of texts) {
    let run = '';
    const endRun = () => {
      if (run.length > 1) runs.push(run);
      run = '';
    };
    for (const { segment } of segmenter.segment(text)) {
      const isHan = /^\p{Script=Han}+$/u.test(segment);
      if (isHan && segment.length === 1 && !JOINING.test(segment)) run += segment;
      else {
        endRun();
        if (isHan && segment.length > 1) count(segment);
      }
    }
    endRun();
  }
  for (const [run, times] of wordsOfRuns(runs)) counts.set(run, (counts.get(run) ?? 0) + times);
  for (const name of names) if (!counts.has(name)) counts.set(name, 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return Object.fromEntries(sorted.slice(0, MAX_WORDS));
}

/** The stretches of runs that are no part of a longer one which stands as often: 秦创原, not 秦创. */
function wordsOfRuns(runs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let length = 2; length <= Math.min(LONGEST, run.length); length += 1) {
      for (let at = 0; at + length <= run.length; at += 1) {
        const part = run.slice(at, at + length);
        counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    }
  }
  // How often the most frequent longer stretch stands that a stretch is the beginning or end of.
  const around = new Map<string, number>();
  for (const [part, times] of counts) {
    for (const inner of [part.slice(1), part.slice(0, -1)]) {
      around.set(inner, Math.max(around.get(inner) ?? 0, times));
    }
  }
  const whole = new Set(runs);
  return new Map(
    [...counts].filter(
      ([part, times]) => (times > 1 || whole.has(part)) && (around.get(part) ?? 0) < times,
    ),
  );
}
