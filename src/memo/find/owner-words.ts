/**
 * The words by which the owner of a number is told. A number belongs to the noun directly before it; of
 * a name it is the words before that say whose paper it is. All are folded, as the texts are read.
 */

/** Words after which a noun phrase of its own begins: 按照｜工作要点, 认真落实｜方案. */
const LEADS =
  '按照|根据|依据|依照|遵照|遵循|对照|对标|围绕|参照|参考|比照|仿照|落实|贯彻|执行|完成|推进|推动|抓好|做好|抓实|抓住|抓紧|牵头|负责|承担|承办|主办|协办|配合|实施|印发|制定|制订|出台|发布|编制|修订|修改|报送|报告|梳理|研究|学习|传达|部署|紧扣|聚焦|结合|针对|关于|有关|涉及|对应|属于|属|列入|纳入|载入|写入|见|详见|参见|另见|即|是|为|系|指|将|把|对|与|和|及|以及|或|或者|在|于|从|自|按|据|照|依|由|向|给|被|以|了|的|之|中|其|其中|另|另据|另外|此外|还|也|都|均|已|并|且|要|应|须|需|请|至|到|含|包括|如|例如|比如|因|而|又|再|先|后|前|等|上|下|里|内|同|同时|进一步|认真|全面|扎实|切实|深入|严格|逐条|逐项|一是|二是|三是|四是|五是|六是|首先|其次|最后|目前|现|则|就|才|仍|不|未|没有|作为|成为|符合|违反|超出|超过|达到|实现|引用|引|援引|摘自|出自|来自|源于|查|查阅|查看|比|跟|凡|除|经|因为|所以|说明|明确|要求|规定|提出|指出|强调|印制|下发|转发|通过|审议|讨论|听取|督办|督查|检查|考核|评估|调度|汇报|反映|体现|细化|分解|衔接|一致|相关|以来|期间|情况|方面|包含|附|送|上报|呈报|回复|答复|收到|衔接好|重点抓|专门|同步|一并|分别|共同|统筹|具体|继续|持续|加快|高质量|圆满|超额|全部|基本|陆续|逐步|按期|如期|提前|贯彻落实|始终|坚持|务必|确保|力争|力求|旨在|需要|必须|应当|可|能|会|令|使|让|用|凭|拟|对此|为此|据此|故|虽|但|若|倘若|无论|只有|只要|除了|经过|自从|当|每|整改|推|抓|看|写|读|问|答|含有|有|无|没|本次|此次|这次|上述|前述|下列|以下|以上|有效|依次|主动|带头|安排|谋划|启动|配套|支撑|服务|助力|保障|促进|加强|强化|突出|坚决|立足|着眼|紧盯|瞄准|盯紧|锚定|扣紧|严守|践行|细抓|对接|吃透|领会|宣传|宣贯|解读|列出|所列|列有|载有|载明|写明|注明|标明|印有|收录|刊登|公布|公开|查询|核对|核查|检索|翻阅|复核|完善|充实|补充|调整|优化|更新|延续|衔接落实|照搬|沿用|采用|套用|选用|摘录|摘抄|抄录|转引|转载|引自|拟订|拟定|起草|草拟|撰写|编写|编印|印|附上|附于|置于|归入|列为|视为|作|当作|看作|认作|认为|认定|确定|确认|提到|谈到|讲到|说到|涉|及其|及时|按时|定期|不定期|每月|每季度|年内|今年|去年|明年|近期|日前|此前|之前|之后|随后|其后|随即|当前|下一步|下步|现将|兹将|特将|拟将|应将|须将|要将|务将|可将|请将|已将|未将|均将|都将|并将|且将|又将|再将|先将|后将|仍将|也将|还将';
/** The sectors of a government, whose own papers have the same names: 市场监管工作要点. */
const SECTORS =
  '市场监管|监管|质量|质量强省|标准化|计量|食品安全|药品|商务|科技|科技创新|农业|农村|农业农村|种业|工业|信息化|数字|数字经济|文化|旅游|文旅|版权|教育|体育|卫生|健康|医疗|人社|就业|人才|财政|金融|税务|审计|统计|公安|司法|法治|法治政府|普法|信访|民政|民生|生态|环保|环境|自然资源|林业|水利|交通|住建|城建|应急|安全生产|消防|乡村振兴|脱贫|招商|招商引资|营商环境|开放|自贸|军民融合|国防|宣传|意识形态|党建|组织|纪检|廉政|党风廉政|统战|机关|工会|妇女|青年|团|政务|政务公开|放管服|改革|深化改革|督查|督办|经济|经济社会发展|国民经济|发展改革|产业|产业链|商标|专利|品牌|打假|打击侵权假冒|双打|知识产权宣传|扫黄打非|软件正版化|版权工作|专项整治|专项行动|试点|创建';
/** Whose paper it is: a place, a body, the writer's own. */
const BODIES =
  '(?:\\p{Script=Han}{1,3}(?:省|市|县|区|州|盟|旗|镇|乡|街道))|(?:全|我|本|各|贵)(?:省|市|县|区|镇|校|院|局|厅|委|办|处|科|中心|单位|公司|部门)|局|厅|委|委员会|办|办公室|院|部|处|科|司|公司|集团|大学|学院|中心|协会|学会|市|区|州|镇|街道|政府|党委|党组|人大|政协|法院|检察院|领导小组|联席会议|专班|本|贵|单位';

const LEAD_END = new RegExp(`(?:${LEADS})$`, 'u');
const SECTOR_END = new RegExp(
  `(?:${SECTORS})(?:工作|重点|领域|系统|年度|事业|发展|专项|\\d{4}年)*$`,
  'u',
);
const BODY = new RegExp(`(?:${BODIES})`, 'u');
const BODY_END = new RegExp(`(?:${BODIES})(?:的|印发的?|制定的?|\\d{4}年度?)*$`, 'u');

/** How the words before a name or a number stand to it. */
export type Standing = 'free' | 'foreign' | 'unclear';

/** The run of letters and figures directly before an offset, without what a lead ends. */
export function runBefore(folded: string, at: number): string {
  return /[\p{Script=Han}\da-z]*$/u.exec(folded.slice(Math.max(0, at - 20), at))?.[0] ?? '';
}

/**
 * Says whether the words directly before a document's name make it somebody else's: 宝鸡市知识产权｜
 * “十四五”规划, 全省市场监管｜工作要点; `free` after a stop or a lead (按照｜工作要点).
 *
 * @param explained whether words are part of the name of our document in another order
 */
export function ownerBefore(
  folded: string,
  start: number,
  explained: (words: string) => boolean,
): Standing {
  const run = runBefore(folded, start);
  if (run === '' || LEAD_END.test(run)) return 'free';
  const words = afterLead(run);
  if (words === '' || explained(words)) return 'free';
  if (SECTOR_END.test(words) || BODY_END.test(words)) return 'foreign';
  return BODY.test(words) ? 'foreign' : 'unclear';
}

/** Leads of two letters and more, and the few single ones that stand inside no noun. */
const CUT = new RegExp(
  `(?:${LEADS.split('|')
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)
    .join('|')}|[的了将把按据照与和及由])`,
  'gu',
);

/** What stands behind the last lead of a run: 我厅按照｜全省市场监管. */
function afterLead(run: string): string {
  let from = 0;
  for (const match of run.matchAll(CUT)) from = match.index + match[0].length;
  return run.slice(from);
}

/**
 * Nouns that own numbers and are no documents of policy, with an example each. What is `strong` owns the
 * numbers of its whole sentence; the rest only the number directly behind it.
 */
const PAPERS: { strong: boolean; words: string; example: string }[] = [
  {
    strong: true,
    words:
      '合同|协议书?|备忘录|章程|纪要|台账|权责清单|权力清单|责任清单|负面清单|问题清单|整改清单|需求清单|收费清单|事项清单|服务清单|审查清单|检查清单|征求意见稿|送审稿|讨论稿|草案|初稿|来函|复函|批复|批示|督办单|交办单|责任书|任务书|承诺书|申报书|标书|招标文件|投标文件|附则|总则|罚则|三定规定|三定方案',
    example: '合同第三条',
  },
  {
    strong: false,
    words:
      '事项|实事|议题|议程|议案|提案|建议|决定|决议|考核指标|考核|指标体系|目标责任|制度|守则|规范|标准|目录|名单|问卷|试卷|题目|评分|扣分|得分|奖补|补贴|公告|通告|通知|通报|函|职责|职权|职能|条款|条件|要求|意见|问题|权利要求|申请|诉求|诉讼请求|举报|线索|案件|案例|课题|项目|清单|表格|表|图|会议|全会|常委会|常务会|党组会|办公会|专题会|计划|预案|报告|讲话|公约|协定|预算|科目|栏目|简报|专刊|文件|号令|令|证书|专利|商标|合作协议|框架协议|整改|督察|巡视|巡察|审计|反馈|评议|评价',
    example: '督办事项第45项',
  },
];
const alternatives = (strong: boolean) =>
  PAPERS.filter((one) => one.strong === strong)
    .map(({ words }) => words)
    .join('|');
/** 专利法 · 商标法实施条例 · 行政处罚法: a law by its short name, with or without a number behind it. */
const LAWS =
  '(?:宪法|民法典|刑法|刑事诉讼法|民事诉讼法|行政诉讼法|专利法|商标法|著作权法|种子法|行政处罚法|行政许可法|行政强制法|行政复议法|行政监察法|反不正当竞争法|反垄断法|产品质量法|食品安全法|药品管理法|消费者权益保护法|电子商务法|广告法|科技进步法|科学技术进步法|促进科技成果转化法|公务员法|预算法|审计法|采购法|政府采购法|招标投标法|合同法|民法通则|国家赔偿法|立法法|监察法|劳动法|劳动合同法|公司法|税收征收管理法|海关法|对外贸易法|外商投资法|农业法|乡村振兴促进法|档案法|保密法|保守国家秘密法|数据安全法|网络安全法|个人信息保护法|公证法|律师法|仲裁法|人民调解法)(?:实施条例|实施细则|实施办法)?';
const STRONG = new RegExp(`${alternatives(true)}|${LAWS}`, 'gu');
const OWNS = new RegExp(
  `(?:${alternatives(true)}|${alternatives(false)})(?:的|中的?|之|里的?|内的?|所列的?|列明的?)?$`,
  'u',
);
/** Any other law or rule directly before its article: 商标法实施条例第六十五条. */
const RULE =
  /[\p{Script=Han}]{1,24}(?:法|法典|条例|规定|办法|细则|准则|规则|解释|公约|决定)(?:\([^()]{1,12}\))?(?:的|中的?|之)?(?=第[〇零一二三四五六七八九十百\d]+[编章节条款])/gu;

/** A paper of somebody else's on a folded line. */
export interface Paper {
  start: number;
  end: number;
  name: string;
}

/** Finds the papers and laws of a line that own the numbers behind them in their sentence. */
export function findPapers(folded: string): Paper[] {
  return [STRONG, RULE].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => {
      const name = afterLead(match[0]);
      const end = match.index + match[0].length;
      return { start: end - name.length, end, name };
    }),
  );
}

/** 表中｜序号45, 附件，｜编号45: the table is that of the document named before. */
const IN_TABLE =
  /(?:附件|附表|分工表|^表|[^\p{Script=Han}]表|任务表|表格)(?:中|里|内|所列)?的?,?$/u;

/** How the words directly before a number stand to it: 督办事项｜第45项 is owned, 其中｜第45项 is free. */
export function ownerOfNumber(folded: string, start: number): Standing {
  const before = folded.slice(Math.max(0, start - 20), start);
  if (IN_TABLE.test(before)) return 'free';
  if (OWNS.test(before)) return 'foreign';
  const run = runBefore(folded, start);
  if (run === '' || LEAD_END.test(run)) return 'free';
  return BODY_END.test(run) ? 'foreign' : 'unclear';
}
