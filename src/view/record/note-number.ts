/** The number of a note within its document: `gj2022-3` to `3`. */
export function noteNumber(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}
