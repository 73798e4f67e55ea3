/**
 * The words by which texts say who is responsible: labels before a list (牵头单位：) and verbs behind one
 * (省知识产权局牵头). A role is the printed word.
 */

/** What an office does in a label, with 单位 or the like behind it: 牵头单位, 责任部门, 承办处室. */
const DOES = [
  ...[
    '牵头',
    '责任',
    '负责',
    '主责',
    '主办',
    '主管',
    '承担',
    '承办',
    '实施',
    '落实',
    '组织',
    '配合',
    '协同',
    '协助',
  ],
  ...[
    '协办',
    '参与',
    '参加',
    '参建',
    '指导',
    '支持',
    '会同',
    '监督',
    '监管',
    '督办',
    '督导',
    '督促',
    '建设',
    '执行',
  ],
].join('|');
const BODY = '单位|部门|机构|处室|科室|股室|主体|地区|机关|方';

/** 牵头单位, 市级责任单位, 牵头及责任单位, 责任单位（部门）: what may stand before the colon of a list of units. */
export const UNIT_LABEL = `(?:[\\p{Script=Han}]{0,4}?(?:${DOES})(?:${BODY})?(?:[及和与、/](?:${DOES})?){0,2}(?:${BODY})(?:[（(][^（）()：:]{1,12}[）)])?)`;

/** Before a time limit. */
export const TIME_LABEL =
  '(?:(?:计划|预计|工作|任务|总体|整改|办结|办理|完成|推进|实施|起止)?(?:时限|期限|时间|时间节点|节点|进度|进度安排|时间安排|时序|年限)(?:要求|安排)?)';

/** Before words that are neither units nor a time: people, results. Kept with their label. */
export const FIELD_LABEL =
  '(?:责任人|负责人|联系人|联络员|具体责任人|责任领导|分管领导|牵头领导|市级领导|县级领导|包抓领导|成果形式|工作目标|目标|预期成果|成果|备注|联系电话|电话)';

/** Verbs behind a list of units; the first of a chain that has a role gives it (牵头负责 is 牵头). */
export const VERBS: readonly string[] = [
  ...[
    '牵头',
    '负责',
    '配合',
    '参与',
    '参加',
    '指导',
    '协助',
    '协同',
    '协办',
    '支持',
    '主办',
    '承办',
    '承担',
    '督导',
  ],
  ...[
    '督促',
    '监督',
    '组织实施',
    '组织落实',
    '落实',
    '实施',
    '推进',
    '推动',
    '统筹',
    '办理',
    '组织',
    '完成',
    '抓好',
  ],
];

/** How the work is shared; it names no office: 按职责分工, 分别, 共同. */
export const MANNER =
  '(?:(?:按照?|依照?|根据|依据|结合)?(?:各自|本部门|部门)?(?:职能职责|工作职责|法定职责|职责分工|职能分工|责任分工|任务分工|职责|职能|职权|分工)(?:分工|范围|权限)?(?:内)?|分别|共同|具体|联合|各自|依法|抓总|归口|按规定|一同|主要|积极|同步)';

/** 由 and the like before a list. */
export const LEAD_IN = '(?:由|分别由|并由|其中|均由)';

/** 等, 等部门, 等有关单位: says that there are more, and names none. */
export const OTHERS =
  '等(?:(?:有关|相关|其他|各|成员|省级|市级|县级|多个|\\d+个|[一二三四五六七八九十]+个)*(?:部门和单位|部门、单位|部门单位|单位和部门|部门|单位|机构|地区|地方|市|市区))?';

/** Whether words could be about responsibility although nobody understands them. */
export const SUSPECT = new RegExp(
  `(?:${DOES})(?:${BODY})|(?:牵头|负责|配合|参与|会同|协助|指导|承办|落实)(?:$|[，,；;、。])|(?:完成)?时限[:：]|会同`,
  'u',
);
