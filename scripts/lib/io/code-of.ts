/** The system's name for what went wrong, such as `ENOENT`; null for an error that is none of its. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
