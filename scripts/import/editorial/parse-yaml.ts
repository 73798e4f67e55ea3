import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { describeIssue } from '../diagnostics/describe-issue.ts';
import { yamlFaults } from '../diagnostics/yaml-faults.ts';
import type { PlaceOf } from './decisions.ts';

/** A YAML file as checked data, with the way back to the line of an entry. */
export interface ParsedYaml<T> {
  /** Null when the file is not valid; the reasons are in the diagnostics. */
  value: T | null;
  placeOf: PlaceOf;
}

/** Reads a YAML file against a schema; every fault becomes an error with line and column. */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  diagnostics: Diagnostic[],
): ParsedYaml<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const placeOf: PlaceOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { file, line: 1, column: 1 };
  };
  const faults = yamlFaults(file, text, document, counter);
  diagnostics.push(...faults);
  if (faults.length > 0) return { value: null, placeOf };
  const checked = schema.safeParse(document.toJS() ?? {});
  if (checked.success) return { value: checked.data, placeOf };
  for (const issue of checked.error.issues) {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    diagnostics.push(
      errorAt(
        'yaml-schema',
        placeOf(path),
        `${path.join('.') || '整个文件'}：${describeIssue(issue)}`,
        '照 seeds/README.md 的说明改正这一项',
      ),
    );
  }
  return { value: null, placeOf };
}
