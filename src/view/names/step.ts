/** One step of the way from the home page to a page. */
export interface Step {
  name: string;
  /** Null for a printed heading that has no page of its own. */
  path: string | null;
}
