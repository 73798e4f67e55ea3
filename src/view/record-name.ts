import { splitId } from '../model/address.ts';
import type { ContentRecord } from '../model/record.ts';
import { formatNumeral } from '../text/format-numeral.ts';

/** Keys with a letter prefix and a number: `p6`, `t45`, `i9`, `x1`. */
const prefixNames: Record<string, string> = { p: '要点', t: '任务', i: '指标', x: '附文' };

/** The place that a key states in words: `3-1` to `三（一）`, `3` to `第三部分`, `0` to `前言`. */
function placeName(chapter: number, section: number): string {
  if (chapter === 0) return '前言';
  const head = formatNumeral(chapter);
  return section === 0 ? `${head}、` : `${head}（${formatNumeral(section)}）`;
}

/**
 * A short name of a record for lists and links, from its key alone, so that it never shifts:
 * `sx2022/t45` 任务45, `gj2022/10a` 第10项（a）, `sx145/3-1-2` 三（一）第2段, `sx145/z3-4` 专栏3第4项.
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
  const place = placeName(Number(chapter), Number(section));
  return `${place}第${item}${record.kind === 'paragraph' ? '段' : '项'}`;
}
