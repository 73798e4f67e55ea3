/** Words that ask and join; what is said is in the others. */
export const ASKING: readonly string[] = (
  '请问 是什么 有什么 有哪些 是哪些 有哪几项 哪些 哪个 哪几个 哪几项 哪一项 哪一条 哪项 哪条 哪家 哪里 什么 多少 ' +
  '几项 几个 几条 怎么 怎样 如何 为什么 是否 有没有 有无 由谁 是谁 谁来 归谁 关于 有关 相关 涉及 方面 规定 要求 内容 ' +
  '是一回事 一回事 怎么搞 怎么做 怎么办 是多少 在哪 查询 查找 搜索 需要 应该 要做 达到 部门 单位 知道 哪年 何时 什么时候 ' +
  '的任务 的工作 的指标 讲什么 讲了 说什么 说了 写了 共同 一起 今年 目前 现在'
).split(' ');

export const RESPONSIBLE: readonly string[] =
  '负责 牵头 承担 配合 主管 落实 分工 责任 职责 职能'.split(' ');

/** Signs of a question in any place, which no document has, and of one that asks for a unit. */
export const ASKS = /[谁吗呢?]|什么|哪|如何|怎[么样]|多少|请问|何时/;
export const ASKS_WHO = /谁|归.*管/;

const JOINTS = '的是有吗呢和与及在由对里中了我想要做找谁管归';

/** These are left off at the ends of what remains; inside they belong to words (纲要, 和谐). */
export const EDGE = new RegExp(
  `^[${JOINTS}搞把被为给让会能?!,.。、;:]+|[${JOINTS}?!,.。、;:]+$`,
  'g',
);

/** Whether a character joins what stands before it with what follows. */
export function isJoint(one: string): boolean {
  return one === '' || `${JOINTS}?!,.。、;:`.includes(one);
}
