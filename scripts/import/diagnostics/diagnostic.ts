/** `error` stops the run and writes nothing; `warning` is printed and does not. */
export type Severity = 'error' | 'warning';

/** A place in an input file; line and column are 1-based, 0 when the file as a whole is meant. */
export interface Place {
  /** Path relative to the project. */
  file: string;
  line: number;
  column: number;
}

/** Something wrong with the content. Errors of content are data; nothing is thrown because of them. */
export interface Diagnostic {
  /** Stable name of the rule, e.g. `seed-changed`. */
  rule: string;
  severity: Severity;
  place: Place;
  /** What is wrong, in Chinese. */
  message: string;
  /** What to do about it, in Chinese. */
  hint: string;
}

/** A value together with what was found wrong on the way to it. */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** Builds an error; the common case. */
export function errorAt(rule: string, place: Place, message: string, hint: string): Diagnostic {
  return { rule, severity: 'error', place, message, hint };
}

/** Builds a warning: worth a look, and no reason to stop. */
export function warningAt(rule: string, place: Place, message: string, hint: string): Diagnostic {
  return { rule, severity: 'warning', place, message, hint };
}

/** The place that means a whole file. */
export function wholeFile(file: string): Place {
  return { file, line: 0, column: 0 };
}
