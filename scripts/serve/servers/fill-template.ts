import { parseHeaders } from '../parse-headers.ts';

/** What the templates of the servers leave open. */
export interface Places {
  port: number;
  /** The folder that the server serves. */
  root: string;
  /** A folder like it that holds the build before; it may be missing. */
  before: string;
  /** Where the site stands below it, with a slash at both ends. */
  base: string;
  /** The text of `public/_headers`, from which the content policy comes. */
  headers: string;
}

/** Fills `@PORT@`, `@ROOT@`, `@BEFORE@`, `@BASE@` and `@POLICY@`; throws if a place is left open. */
export function fillTemplate(
  template: string,
  { port, root, before, base, headers }: Places,
): string {
  const policy = parseHeaders(headers)[0]?.headers['Content-Security-Policy'] ?? '';
  const values: Record<string, string> = {
    PORT: String(port),
    ROOT: root,
    BEFORE: before,
    BASE: base,
    POLICY: policy,
  };
  return template.replace(/@([A-Z]+)@/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new Error(`nothing for ${place}`);
    return value;
  });
}
