/** What a list can be narrowed by and ordered by; each option with its label. */
export interface NarrowChoices {
  /** Name of the data attribute, its label, and the values with their labels. */
  choices: readonly (readonly [string, string, readonly (readonly [string, string])[]])[];
  /** Data attributes that hold numbers, and their labels. */
  sorts: readonly (readonly [string, string])[];
  /** What a file of the listed items is called after, where that is not the page's title. */
  heading?: string;
  /** Hides and shows what is no item, such as headings without one. */
  follow: (panel: HTMLElement) => void;
}
