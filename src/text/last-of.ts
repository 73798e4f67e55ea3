/** The last element; Safari before 15.4 has no `Array.prototype.at`. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
