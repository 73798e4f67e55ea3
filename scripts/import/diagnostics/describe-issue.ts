import type { z } from 'astro/zod';

/** What zod's issue codes mean to an editor. */
const ISSUES: Readonly<Record<string, string>> = {
  invalid_type: '类型不对，或缺少这一项',
  unrecognized_keys: '有不认识的项',
  invalid_value: '不是允许的值',
  invalid_format: '格式不对',
  too_small: '太短、太小或为空',
  too_big: '太长或太大',
  invalid_union: '不是允许的写法',
};

/** What an issue says beyond its code: the keys that nobody knows, the values that may stand here. */
function detailOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `：${issue.keys.join('、')}`;
  if (issue.code === 'invalid_value') return `，只能是 ${issue.values.map(String).join('、')}`;
  return '';
}

/** What a schema has against a value, in Chinese. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  return `${ISSUES[issue.code] ?? '不合要求'}${detailOf(issue)}`;
}
