/** A slice short enough that typing and scrolling never wait for it. */
const MILLISECONDS = 12;

/**
 * Runs a generator to its end in slices, so that the page stays alive. Calling the function that is
 * returned stops it.
 *
 * @param take gets each value as it comes
 */
export function inSlices<T>(
  steps: Iterator<T>,
  take: (value: T) => void,
  done: () => void,
): () => void {
  let stopped = false;
  const slice = () => {
    if (stopped) return;
    const end = performance.now() + MILLISECONDS;
    while (performance.now() < end) {
      const next = steps.next();
      if (next.done) {
        done();
        return;
      }
      take(next.value);
    }
    setTimeout(slice, 0);
  };
  slice();
  return () => {
    stopped = true;
  };
}
