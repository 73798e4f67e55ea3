/** What we read of package-lock.json. */
export interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      resolved?: string;
      optionalDependencies?: Record<string, string>;
    }
  >;
}

/**
 * What keeps a lock file from serving every reader: an address that only one network knows, or a
 * binary that is missing for another platform, which makes `npm ci` fail there.
 */
export function lockFaults(lock: Lock): string[] {
  const names = new Set(
    Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  return Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...(entry.resolved === undefined ? [] : [`${path} names a download address`]),
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path} lacks its optional ${name}`),
  ]);
}
