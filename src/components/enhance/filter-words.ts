/** A filter that is set. */
export interface ActiveFilter {
  /** What it asks for, e.g. `角色：配合单位`. */
  name: string;
  /** How many items fit it alone. */
  alone: number;
  /** How many items fit all the other filters. */
  without: number;
}

/** `“文件：省要点”和“角色：配合单位”` */
export function filterNames(active: readonly ActiveFilter[]): string {
  return active.map(({ name }) => `“${name}”`).join('和');
}

/**
 * What a filtered list says of itself: how many are listed, or which filter leaves nothing.
 *
 * @param counter the word that counts the items, e.g. `条`
 */
export function filterWords(
  shown: number,
  total: number,
  counter: string,
  active: readonly ActiveFilter[],
): string {
  if (active.length === 0) return `共${total}${counter}`;
  if (shown > 0) return `列出${shown}${counter}，共${total}${counter}`;
  const fruitless = active.filter(({ alone }) => alone === 0);
  if (fruitless.length > 0) return `全部${total}${counter}中没有符合${filterNames(fruitless)}的。`;
  const ways = active
    .filter(({ without }) => without > 0)
    .map(({ name, without }) => `去掉“${name}”有${without}${counter}`);
  const advice = ways.length > 0 ? `${ways.join('，')}。` : '请至少去掉两项。';
  return `没有同时符合${filterNames(active)}的：${advice}`;
}
