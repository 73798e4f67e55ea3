/** Words that ask and join; what is said is in the others. */
export const ASKING: readonly string[] = (
  '请问 哪些 哪个 哪几个 哪几项 哪一项 哪一条 哪项 哪条 哪家 哪里 什么 多少 ' +
  '几项 几个 几条 几家 怎么 怎样 如何 为什么 是否 有没有 有无 由谁 是谁 谁来 归谁 关于 有关 相关 涉及 方面 规定 要求 内容 ' +
  '一回事 怎么搞 怎么做 怎么办 在哪 查询 查找 搜索 需要 应该 要做 达到 部门 单位 知道 哪年 何时 什么时候 ' +
  '的任务 的工作 的指标 共同 一起 今年 目前 现在'
).split(' ');

export const RESPONSIBLE: readonly string[] =
  '负责 牵头 承担 配合 主管 落实 分工 责任 职责 职能'.split(' ');

/** What has no unit: 没有责任单位, 未印单位. */
export const NO_UNIT = /^(?:没有?|未|无)[印列写明确有]*(?:责任)?(?:单位|部门)$/u;

/** Signs of a question in any place, which no document has, and of one that asks for a unit. */
export const ASKS = /[谁吗呢?]|什么|哪|如何|怎[么样]|多少|请问|何时/;
export const ASKS_WHO = /谁|归.*管/;

/** Join what stands before them with what follows. */
const JOINTS = '的是吗呢与及由里了我想找谁归';
/** Do so too, but are the beginnings of words: 有效, 和解, 在线, 对外, 中小企业, 要点, 做好, 管理. */
const BEGINNINGS = '有和在对中要做管';

/** These are left off at the ends of what remains; inside they belong to words (纲要, 和谐), and 监管 is one. */
export const EDGE = new RegExp(
  `^[${JOINTS}搞把被为给让会能?!,.。、;:]+|(?:(?<!监)[${JOINTS}${BEGINNINGS}?!,.。、;:])+$`,
  'g',
);

/** Whether a character joins what stands before it with what follows. */
export function isJoint(one: string): boolean {
  return one === '' || `${JOINTS}${BEGINNINGS}?!,.。、;:`.includes(one);
}
