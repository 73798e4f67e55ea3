/** Words of which a part reads like a unit. Folded text; an example of the trap in each comment. */
const PHRASES: readonly string[] = [
  // 办好金砖国家知识产权局局长会议
  '金砖国家知识产权局',
  // 国家局部试点
  '国家局部',
];

/** A form that begins with the key is no unit after one of these: 全省法院 is not 省法院. */
const BEFORE: Readonly<Record<string, string>> = {
  省: '全各外跨邻他该',
  县: '全各外跨邻他该',
};

/** A form that ends with the key is no unit before one of these: 知识产权保护司法, 商务部门, 省委员会. */
const AFTER: Readonly<Record<string, string>> = {
  司: '法',
  部: '门',
  局: '部面势限',
  办: '法理事公学',
  委: '员托派',
  院: '士校所',
};

/** Whether the match at [start, end) of a folded text is only part of another word. */
export function isFalseFriend(folded: string, start: number, end: number): boolean {
  const before = BEFORE[folded.charAt(start)];
  if (before !== undefined && start > 0 && before.includes(folded.charAt(start - 1))) return true;
  const after = AFTER[folded.charAt(end - 1)];
  if (after !== undefined && end < folded.length && after.includes(folded.charAt(end))) return true;
  return PHRASES.some((phrase) => {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
      if (at <= start && end <= at + phrase.length) return true;
    }
    return false;
  });
}

/** What the names of places end in before 省, 市, 县, 区: 江 of 浙江省, 阳 of 岐阳县. Words seldom do. */
const LIKE_A_PLACE =
  /[北西宁林江苏徽建东南川州肃海湾阳山河安水泉丰平源陵岭沟潭湖溪港津浦桥冈岗峰谷池邑郑雁灞碑渭泾洛岐]$/u;

/**
 * Whether the unit at a place of a folded text is one of another place, since a place's name and sign
 * stand before it: 市场监管局 in 临河县市场监管局 of another county, 省教育厅 in 浙江省教育厅.
 *
 * @param names the names of other places that are registered; these tell it surely
 * @param signed whether the unit's form itself begins with the sign
 */
export function isOfAnother(
  folded: string,
  start: number,
  signed: boolean,
  names: readonly string[],
): boolean {
  const end = signed ? start + 1 : start;
  const before = folded.slice(0, end);
  if (names.some((name) => before.endsWith(name))) return true;
  return /[省市县区旗]$/u.test(before) && LIKE_A_PLACE.test(before.slice(0, -1));
}
