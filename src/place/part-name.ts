/** What text outside any numbering is, by the words that show it: one name each. */
interface Part {
  name: string;
  /** In the margin, where there is little room. */
  margin: string;
  shows: RegExp;
}

/**
 * The parts of an official document that have no number (GB/T 9704—2012, 7), and of a report. The
 * first that the text shows is its name.
 */
const PARTS: readonly Part[] = [
  // 关于印发《…方案》的通知, with its number, addressees and the sentence that issues the document
  { name: '印发通知', margin: '通知', shows: /印发[^\n]*的通知|现(?:予以?)?印发/u },
  // 来源：中国知识产权资讯网
  { name: '来源', margin: '来源', shows: /^[（(]?来源[:：]/u },
  { name: '责任编辑', margin: '编辑', shows: /^[（(]?责任编辑[:：]/u },
  { name: '抄送', margin: '抄送', shows: /^(?:抄送|抄报|主送|分送)[:：]/u },
  // …办公室 2022年4月29日印发
  { name: '印发机关和日期', margin: '印发', shows: /\d日?\s*(?:印发|印)[。]?$/u },
  { name: '联系方式', margin: '联系', shows: /^[（(]?(?:联系人|联系电话|联系方式|联系单位)/u },
  { name: '附件说明', margin: '说明', shows: /^附\s*件\s*\d*[:：]/u },
  // （2012年3月1日公布 根据…修正）
  {
    name: '题注',
    margin: '题注',
    shows: /^[（(]?\d{4}年[^\n]*(?:公布|通过|修正|修订|施行)[^\n]*[）)]?$/u,
  },
  { name: '目录', margin: '目录', shows: /^目\s*录/u },
  { name: '附注', margin: '附注', shows: /^[（(]此件[^\n]*[）)]$/u },
  // 陕西省知识产权局 / 2021年9月2日
  {
    name: '落款',
    margin: '落款',
    shows:
      /(?:^|\n)\s*[\d〇零一二三四五六七八九十]{4}\s*年\s*[\d一二三四五六七八九十]+\s*月\s*[\d一二三四五六七八九十]+\s*日\s*(?:\n|$)/u,
  },
  // ●持续强化…, line by line, above a report
  { name: '提要', margin: '提要', shows: /^[●■◆▲][^\n]*(?:\n[●■◆▲][^\n]*)+$/u },
  { name: '版头', margin: '版头', shows: /^[^\n]*(?:文件|〔\d{4}〕\d+号)$/u },
  { name: '主送机关', margin: '主送', shows: /^[^\n。]*[:：]$/u },
  // prose before the first number
  { name: '前言', margin: '前言', shows: /[。：:]$/u },
];

/** What text outside any numbering is; after the first number no prose is a preamble. */
export function partName(
  { title, text }: { title: string | null; text: string },
  after: boolean,
): string {
  const words = `${title === null ? '' : `${title.replace(/\s+/gu, '')}\n`}${text}`.trim();
  const found = PARTS.find(({ name, shows }) => shows.test(words) && !(after && name === '前言'));
  return found?.name ?? (after ? '文末文字' : '文前文字');
}

/** The margin's word for a part, by its label: 印发 for 印发机关和日期, 落款 for 落款之二. */
export function partMargin(label: string): string {
  return PARTS.find(({ name }) => label.startsWith(name))?.margin ?? label.slice(0, 2);
}

/** The names of all parts, longest first, as alternatives of a pattern. */
export const PART_NAMES = [...PARTS.map(({ name }) => name), '文前文字', '文末文字'].sort(
  (a, b) => b.length - a.length,
);
