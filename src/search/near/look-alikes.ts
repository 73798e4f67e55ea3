/**
 * Characters that look alike, so that one is typed or read for the other: 休 for 体, 泰 for 秦, 人 for 入.
 * Common confusions of handwriting, shape-based input and recognised scans.
 */
const GROUPS =
  '休体本 末未 己已巳 土士 日曰 人入八 大太犬 天夫无元 干千于 力刀 目自 白百 牛午 贝见 今令 免兔 侯候 治冶 ' +
  '折拆析 拔拨 辩辨辫 博搏 偿赏尝 象像 厉历 即既 州洲 住往 清请情晴 渔鱼 仓仑 抢枪 官宫 侍待 徙徒 微徽 戊戍戌 ' +
  '园圆国 团困因 凤风 竞竟 裁栽载 监临 管菅 眉肩 县具 秦泰奏春 绣锈 逢缝 根跟 纪记 押压 牌脾 杭航抗 缓援暖 ' +
  '姿资 朔塑 绿录 证征 赔陪培 审宙 申甲由 乌鸟 处外 斤斥 旦且 代伐 乎平 甲申 失矢 名各 买卖 束柬 复夏 ' +
  '侵浸 犯范 约纳 执热势 扶技 持特 推椎 检俭险 验检 标际 准淮 促捉 协办 著箸 版板 软较 件伴 部陪 刊刑 利制 ' +
  '密蜜 秘密 评坪 估怙 库车 训驯 研妍 商啇 网冈 电甩 药约 科料 种钟 植值 猕弥 猴候 桃挑 泥妮 瓷次 羌姜 秧映';

const groupsOf = new Map<string, Set<string>>();
for (const group of GROUPS.split(' ')) {
  for (const one of group) {
    const known = groupsOf.get(one) ?? new Set<string>();
    for (const other of group) known.add(other);
    groupsOf.set(one, known);
  }
}

/** Whether two characters look alike. */
export function looksLike(one: string, other: string): boolean {
  return groupsOf.get(one)?.has(other) ?? false;
}
