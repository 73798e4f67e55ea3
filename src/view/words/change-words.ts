import type { Change, ChangeKind } from '../../model/change.ts';

/** What each kind of change is called. */
export const changeKindName: Record<ChangeKind, string> = {
  published: '新公布',
  corrected: '更正原文',
  moved: '地址移走',
  withdrawn: '撤下文件',
};

/** A change in one line: 更正原文 /sx2022/t45/. */
export function changeTitle({ kind, address }: Pick<Change, 'kind' | 'address'>): string {
  return address === null ? changeKindName[kind] : `${changeKindName[kind]} ${address}`;
}

/** A change that gives the earlier wording of a text. */
export type Correction = Change & { before: string };

/** The corrections of one address, newest first. */
export function correctionsOf(changes: readonly Change[], path: string): Correction[] {
  return changes
    .flatMap((change) =>
      change.address === path && change.before !== null
        ? [{ ...change, before: change.before }]
        : [],
    )
    .reverse();
}
