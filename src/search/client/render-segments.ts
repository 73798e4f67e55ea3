import type { Segment } from '../show/mark-segments.ts';
import { element } from './element.ts';

/** Text with its marked stretches as `<mark>`. */
export function renderSegments(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}
