/**
 * What a column of a table is for. `field` is a column without a place of its own in a record (备注, and
 * whatever nobody knows): its cells are kept with their header.
 */
export type ColumnUse =
  | 'number'
  | 'matter'
  | 'task'
  | 'content'
  | 'measure'
  | 'goal'
  | 'role'
  | 'deadline'
  | 'indicator'
  | 'unit'
  | 'base'
  | 'target'
  | 'attribute'
  | 'field';

/** Words of headers. The first row that fits a header decides; a header may have words before these. */
export const HEADER_WORDS: readonly { use: ColumnUse; words: readonly string[] }[] = [
  {
    use: 'number',
    words: ['任务编号', '任务序号', '项目编号', '序号', '编号', '项次', '序次', '序'],
  },
  {
    use: 'deadline',
    words: [
      ...[
        '完成时限',
        '完成时间',
        '完成期限',
        '时间节点',
        '进度安排',
        '时间安排',
        '时间进度',
        '进度要求',
      ],
      ...[
        '时间要求',
        '时限要求',
        '办结时限',
        '办理时限',
        '整改时限',
        '实施时间',
        '起止时间',
        '时限',
        '时间',
      ],
      ...['完成年限', '实施年限', '推进时序', '时序安排', '进度计划', '完成日期', '期限'],
    ],
  },
  { use: 'indicator', words: ['指标名称', '指标内容', '考核指标', '主要指标', '指标项', '指标'] },
  { use: 'attribute', words: ['指标属性', '指标性质', '指标类型', '属性'] },
  {
    use: 'goal',
    words: [
      ...[
        '成果形式',
        '预期成果',
        '工作成果',
        '工作目标',
        '年度目标',
        '预期目标',
        '目标要求',
        '完成标准',
      ],
      ...['阶段目标', '阶段性目标', '主要目标', '标志性成果', '目标', '成果'],
    ],
  },
  {
    use: 'matter',
    words: [
      ...[
        '工作重点',
        '重点领域',
        '任务类别',
        '工作类别',
        '任务分类',
        '重点方向',
        '类别',
        '领域',
        '分类',
      ],
      ...['一级任务', '工作领域', '工作方面', '板块'],
    ],
  },
  {
    use: 'measure',
    words: [
      ...[
        '具体措施',
        '主要措施',
        '工作措施',
        '推进措施',
        '整改措施',
        '政策措施',
        '落实举措',
        '具体举措',
      ],
      ...['工作举措', '主要举措', '具体工作', '举措', '措施'],
    ],
  },
  {
    use: 'content',
    words: [
      ...[
        '工作内容',
        '主要内容',
        '任务内容',
        '建设内容',
        '重点内容',
        '具体内容',
        '工作要求',
        '任务要求',
      ],
      ...['具体任务', '主要建设内容', '内容', '要求'],
    ],
  },
  {
    use: 'task',
    words: [
      ...[
        '重点任务',
        '工作任务',
        '主要任务',
        '目标任务',
        '任务名称',
        '任务事项',
        '重点工作',
        '任务清单',
      ],
      ...[
        '项目名称',
        '工作项目',
        '事项名称',
        '工作事项',
        '重点事项',
        '改革事项',
        '任务',
        '项目',
        '事项',
      ],
      ...['二级任务', '工作'],
    ],
  },
  { use: 'unit', words: ['计量单位', '单位'] },
  {
    use: 'base',
    words: ['基期', '基期值', '基准值', '基础值', '现状值', '基数', '实际值', '完成值'],
  },
  { use: 'target', words: ['目标值', '规划值', '规划目标值', '预期值', '计划值'] },
  { use: 'field', words: ['备注', '说明', '备考', '联系人', '联系电话', '依据'] },
];

/** 责任单位, 牵头部门, 市级责任单位, 责任单位及配合单位, 责任分工, 承办处室 */
export const ROLE =
  /(?:牵头|责任|负责|主责|承担|配合|协同|协助|协办|参与|参加|参建|指导|支持|主办|承办|主管|监管|督办|督导|实施|落实|组织|会同|建设)(?:单位|部门|机构|处室|科室|主体|地区|方|机关)$|^(?:责任分工|职责分工|任务分工|分工|牵头|配合|负责|参与|责任单位.+|牵头单位.+)$/u;
/** 责任人, 分管领导: people, whom no register of units knows. */
export const PERSON = /(?:责任人|负责人|联系人|联络员|领导)$/u;
export const YEAR = /(20\d{2}|19\d{2})年?/u;
export const BASE_YEAR = /基期|基准|现状|实际|完成|已/u;
export const TARGET_YEAR = /目标|规划|预期|计划|末/u;
export const BRACKET = /[（(][^（）()]*[）)]/gu;
/** Words that join two headers in one cell: 具体措施及成果形式. */
export const JOINT = /[及和与、/／]/u;
