import { outlineSection } from '../../cite/outline-place.ts';
import { splitId } from '../../model/address.ts';
import type { ContentRecord } from '../../model/record.ts';
import type { Kind } from '../../model/vocabulary.ts';

/** Keys with a letter prefix and a number: `p6`, `t45`, `i9`, `x1`. */
const prefixNames: Record<string, string> = { p: '要点', t: '任务', i: '指标', x: '附文' };

/** Kinds of record that carry the number of their section: 二（三） is a target, and prints no item 1. */
const isNumberedAsSection = (kind: Kind) => kind === 'target' || kind === 'safeguard';

/**
 * A short name of a record for lists and links, from its key and kind alone, so that it never shifts:
 * `sx2022/t45` 任务45, `gj2022/10a` 第10项（a）, `sx145/3-1-2` 三（一）第2段, `sx145/z3-4` 专栏3第4项. A place
 * in an outline is called what citations call it.
 */
export function recordName(record: Pick<ContentRecord, 'id' | 'kind'>): string {
  const { key } = splitId(record.id);
  const box = /^z(\d+)-(\d+)$/.exec(key);
  if (box) return `专栏${box[1] ?? ''}第${box[2] ?? ''}项`;
  const prefixed = /^([a-z])(\d+)$/.exec(key);
  if (prefixed) return `${prefixNames[prefixed[1] ?? ''] ?? '第'}${prefixed[2] ?? ''}`;
  const flat = /^(\d+)([a-z]?)$/.exec(key);
  if (flat) {
    const letter = flat[2] ? `（${flat[2]}）` : '';
    return `第${flat[1] ?? ''}${record.kind === 'paragraph' ? '段' : '项'}${letter}`;
  }
  const nested = /^(\d+)-(\d+)-(\d+)$/.exec(key);
  if (!nested) return key;
  const [, chapter = '', section = '', item = ''] = nested;
  const place = outlineSection(Number(chapter), Number(section));
  if (isNumberedAsSection(record.kind) && item === '1') return place;
  return `${place}第${item}${record.kind === 'paragraph' ? '段' : '项'}`;
}
