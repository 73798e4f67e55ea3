/** A file that readers take along: its path in the site, and what makes its content. */
export interface Download {
  path: string;
  write: () => string | Promise<Uint8Array>;
}
