import type { Form } from '../../place/neighbours.ts';
import type { NamedDocument } from '../corpus/session.ts';

/** A stretch of a folded line. */
export interface Stretch {
  start: number;
  end: number;
}

/** A document named by title, number, short name or pronoun. */
export interface DocumentToken extends Stretch {
  type: 'document';
  /** `paper`: a paper or law of somebody else's, named without 《》 (合同, 专利法). */
  form: 'title' | 'number' | 'name' | 'pronoun' | 'paper';
  document: NamedDocument;
  /** The name itself is that of the annex (任务分工表). */
  annex: boolean;
  /** A 发文字号 with its year or number left blank. */
  blank: boolean;
}

/** The word for the annex, standing alone. */
export interface AnnexToken extends Stretch {
  type: 'annex';
}

/** What kind of thing a number counts, as the words around it say. */
export type ItemForm = Form;

/** One number written in a reference. */
export interface WrittenNumber extends Stretch {
  /** The numbers meant: one, or all of a range that ends here; none where the range runs backwards. */
  values: number[];
}

/** A numbered item, a list or a range of them. */
export interface ItemToken extends Stretch {
  type: 'item';
  form: ItemForm;
  numbers: WrittenNumber[];
  /** 三（一）2: chapter and section in front of the numbers; box: the number of the box. */
  path: number[];
  /** The number was left out (第  项, 第×项). */
  blank: boolean;
  /** Stands at the start of its line, where it may be the memo's own numbering. */
  leading: boolean;
  /** May only follow a document's name directly (要点6). */
  attached: boolean;
  /** The number of a table's row (序号45): ours only where its paragraph cites ours. */
  rowed: boolean;
  /** A section's number without its chapter (工作要点（六）). */
  lone: boolean;
  /** A place said by its name: the name, folded. */
  name?: string;
  /** The key of the annex in front: f2 for 附件2第3项. */
  annexKey?: string;
}

/** An address of ours, bare or as a URL. */
export interface AddressToken extends Stretch {
  type: 'address';
  /** `sx2022/t45`. */
  id: string;
}

export type Token = DocumentToken | AnnexToken | ItemToken | AddressToken;

/** 任务N by itself, as a cell of a table gives it. */
export function taskNumber(value: number): ItemToken {
  return {
    type: 'item',
    form: 'task',
    start: 0,
    end: 0,
    numbers: [{ start: 0, end: 0, values: [value] }],
    path: [],
    blank: false,
    leading: false,
    attached: false,
    rowed: false,
    lone: false,
  };
}
