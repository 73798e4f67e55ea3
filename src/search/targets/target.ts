/** A page or record that a query names outright, by its kind and position in the table. */
export interface Target {
  type: 'record' | 'section' | 'document' | 'unit' | 'topic';
  /** Position in the list of that kind. */
  index: number;
}

/** Leaves out what already came, keeping the order. */
export function distinct(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ type, index }) => {
    const key = `${type} ${index}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
