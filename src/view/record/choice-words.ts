import type { ContentDocument } from '../../model/document.ts';
import type { ChoicePage } from './choices.ts';

/** What a choice page says. */
export interface ChoiceWords {
  title: string;
  why: string;
  offer: string;
}

/** The words of a choice page; it states the fact and never guesses which record was meant. */
export function choiceWords(
  { number, reason, choices }: ChoicePage,
  { title, shortName }: Pick<ContentDocument, 'title' | 'shortName'>,
): ChoiceWords {
  if (reason === 'twice') {
    return {
      title: `${shortName}第${number}项：底本有${choices.length}处`,
      why: `《${title}》把编号${number}印了${choices.length}次，这个网址不能只指其中一处，请选择。`,
      offer: '请选择',
    };
  }
  return {
    title: `${shortName}第${number}项：底本没有印出`,
    why: `《${title}》没有编号为${number}的条目。前后两条列在下面，本站不推测所指是哪一条。`,
    offer: '编号前后的条目',
  };
}
