import { fold } from '../../text/fold.ts';
import type { MemoUnit } from '../corpus/finding.ts';

/**
 * What offices are usually shortened to, each long form before its short one. Both sides of a comparison
 * are shortened by the table, so that 省高级法院 and 省法院, 市监局 and 市场监管局 come near one another.
 */
const SHORTENED: [long: RegExp, short: string][] = [
  [/市场监督管理|市场监管|市监|市场/gu, '市场'],
  [/发展和改革|发展改革|发改/gu, '发改'],
  [/文化和旅游|文化旅游|文旅/gu, '文旅'],
  [/农业农村|农业|农村/gu, '农'],
  [/知识产权|知产/gu, '知产'],
  [/教育体育|教体/gu, '教体'],
  [/人力资源和社会保障|人力资源社会保障|人社/gu, '人社'],
  [/工业和信息化|工业信息化|工信/gu, '工信'],
  [/军民融合发展委员会办公室|军民融合办公室|军民融合办|军融办|融办/gu, '融办'],
  [/军民融合发展委员会/gu, '融委'],
  [/中国国际贸易促进委员会|国际贸易促进委员会|贸易促进会|贸促会/gu, '贸促会'],
  [/律师协会|律协/gu, '律协'],
  [/高级人民法院|高级法院|人民法院|高院|法院/gu, '法院'],
  [/人民检察院|检察院|检院/gu, '检院'],
  [/人民政府/gu, '政府'],
  [/人民银行|人行/gu, '人行'],
  [/自由贸易试验区|自贸区|自贸/gu, '自贸'],
  [/管理委员会|管委会/gu, '管委'],
  [/经济技术开发区|经济开发区|经开区/gu, '经开区'],
  [/工作领导小组|领导小组|领小组/gu, '领导小组'],
  [/办公厅|办公室/gu, '办'],
  [/委员会/gu, '委'],
  [/中共/gu, ''],
];

/**
 * Former names and second name-plates: what an office was called before, or is called beside, each with
 * what it is today. Only the department is written; the place is kept (省新闻出版局 is 省委宣传部).
 */
const FORMER: [now: RegExp, names: string][] = [
  [/宣传部$/u, '版权局|新闻出版局|新闻出版广电局|电影局|文明办|网信办'],
  [
    /市场监管局$/u,
    '工商局|工商行政管理局|质监局|质量技术监督局|食药监局|食品药品监督管理局|食药局',
  ],
  [
    /(?:文化和旅游厅|文旅局)$/u,
    '文化厅|文化局|旅游局|旅游发展委员会|旅发委|文广局|文化广电局|文物旅游局|文体局',
  ],
  [/农业农村[厅局]$/u, '农业厅|农业局|农委|畜牧局|畜牧兽医局|农牧局|乡村振兴局|扶贫办|扶贫局'],
  [/司法[厅局]$/u, '法制办|法制局|依法治省办|依法治县办|监狱管理局'],
  [/(?:发展改革委|发改局)$/u, '计委|计划局|经济发展局|粮食局|物价局'],
  [/商务和工业信息化局$/u, '商务局|工信局|经贸局|经信局|工业和信息化局|商工局|科技和工业信息化局'],
  [/教体局$/u, '教育局|体育局|文教局'],
  [/人社局$/u, '人事局|劳动局|劳动保障局|人力资源局'],
  [/军民融合办$/u, '国防科工办|国防科技工业办公室|军融办'],
  [/自贸办$/u, '自贸区办公室|自贸试验区工作办公室'],
];

const LEVELS =
  /^(?:中共)?(?:\p{Script=Han}{2,3}省|省|国家|全国|中国|(?:\p{Script=Han}{1,3}[市县区州])|[市县区])?(?:委(?!员会))?/u;
/** The last letter says what kind of office it is; those of one row are written for one another. */
const TAILS = ['局', '厅', '委', '办', '院', '部', '关', '会', '行', '组', '协', '处', '心'];

interface Shape {
  /** 省, 县, 市 …; empty where it is left out. */
  level: string;
  core: string;
  tail: string;
}

function shapeOf(name: string): Shape {
  const prefix = LEVELS.exec(name)?.[0] ?? '';
  const level = prefix.includes('省')
    ? '省'
    : (/[市县区州]/u.exec(prefix)?.[0] ?? (/国|全国/u.test(prefix) ? '国' : ''));
  let core = name.slice(prefix.length);
  for (const [long, short] of SHORTENED) core = core.replace(long, short);
  return { level, core, tail: core.slice(-1) };
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const one of short) {
    const found = long.indexOf(one, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** Whether a name can be a shorter or an older form of a unit's. */
function isLike(name: string, shape: Shape, unit: MemoUnit): boolean {
  const forms = [unit.name, ...unit.aliases].map((form) => fold(form).folded);
  const levels = forms.map((form) => shapeOf(form).level);
  const sameLevel =
    shape.level === '' || levels.includes(shape.level) || levels.every((one) => one === '');
  if (!sameLevel) return false;
  const former = FORMER.some(
    ([now, names]) => now.test(unit.name) && names.split('|').includes(name.replace(LEVELS, '')),
  );
  if (former) return true;
  if (shape.core.length < 2 || !TAILS.includes(shape.tail)) return false;
  return forms.some((form) => {
    const other = shapeOf(form);
    return (
      other.tail === shape.tail &&
      (isWithin(shape.core, other.core) ||
        (isWithin(other.core, shape.core) && other.core.length >= 3))
    );
  });
}

/**
 * The units that a name which the registry does not know may stand for (领导小组办公室, 宣传部, 省文化厅);
 * the answer is a question to the writer and never a proof.
 */
export function likeUnits(name: string, units: Iterable<MemoUnit>): MemoUnit[] {
  const shape = shapeOf(name);
  return [...units].filter((unit) => isLike(name, shape, unit));
}
