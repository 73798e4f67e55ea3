import { type Kind, kindTable } from '../../model/kinds.ts';
import { type Level, type LevelRow, levels, levelTable } from '../../model/levels.ts';
import { type Role, roleName } from '../../model/roles.ts';
import type { Basis, Comparator, NoteKind } from '../../model/vocabulary.ts';
import type { SetAsideReason } from '../../model/account.ts';
import type { ListFormat } from '../../export/client.ts';

/** What a reader sees for each value of the closed vocabularies. */

function ofLevels(word: (row: LevelRow) => string): Record<Level, string> {
  const words = levels.map((level) => [level, word(levelTable[level])] as const);
  return Object.fromEntries(words) as Record<Level, string>;
}

/** 国、省、市、县、报: the word on a level's label; its shape is in the style sheet. */
export const levelMark = ofLevels(({ sign }) => sign);

/** Names of the levels in running text. */
export const levelName = ofLevels(({ name }) => name);

/** What a record is. */
export const kindName: Record<Kind, string> = kindTable;

/** How we know that a unit is responsible, in a sentence; in a word see `basisName`. */
export const basisSentence: Record<Basis, string> = {
  printed: '单位名称印在本条自己的单元格或句子里。',
  aligned: '原文用一列单位对应几行任务，次序和数目一致，据此对齐。',
  inferred: '单凭次序和数目不能确定，由编者推定，理由和把握见注。',
};

/** How each kind of note is decided. */
export const noteKindRule: Record<NoteKind, string> = {
  transcription:
    '扫描识别留下的损坏，文本自身就能证明，例如括号被认成数字。正文照底本显示，读法列在旁边。',
  doubt: '发文机关自己的文字看来有误，或者两处说法不一。正文一字不改，只在旁边写明疑点。',
  gap: '底本缺了文字、标题、编号或单位。缺处用〔缺〕标出，留空的单位保持空白，不作推测。',
  alignment: '底本把一句话、一个标题或一列单位拆散或并在一起，注明哪一段归哪一条以及依据。',
};

/** A unit's role with its number of assignments: 责任单位40项. */
export function roleCount(role: Role, count: number): string {
  return roleName(role) === role ? `${role}${count}项` : `${roleName(role)}，${count}项`;
}

/** What the links between two levels are called: 国家与省对应. */
export function linkBetween([upper, lower]: readonly [Level, Level]): string {
  return `${levelTable[upper].short}与${levelTable[lower].short}对应`;
}

/** The file formats of lists. */
export const listFormatName: Record<ListFormat, string> = {
  xlsx: 'Excel 表',
  csv: 'CSV 表',
  docx: 'Word 文档',
};

/** `>=` in front of a figure. */
export const comparatorWord: Record<Comparator, string> = {
  '>=': '不少于',
  '>': '超过',
  '=': '',
  '<=': '不超过',
};

/** Why characters of a seed are in no record. */
export const setAsideName: Record<SetAsideReason, string> = {
  markup: '排版标记',
  'table-header': '重复的表头',
  ghost: '扫描重影',
  noise: '扫描杂点',
  repeated: '重复文字',
  withheld: '不公开的内容',
};
