import { isFiltered, type Filters } from '../show/filters.ts';
import type { NearWay, Outcome } from '../show/outcome.ts';
import { MAX_QUERY } from '../query/parse-query.ts';

/** The status line: the total in words and how the results came about. */
export function statusWords(outcome: Outcome, filters: Filters): string {
  const { state, hits, query, near, unfiltered } = outcome;
  if (state === 'idle') return idleWords(outcome);
  if (query.text === '') return `符合筛选条件的有${hits.length}条。`;
  const asked = `“${shorten(query.text)}”`;
  const cut = query.cut ? `检索词太长，只用了前${MAX_QUERY}个字。` : '';
  if (outcome.missing) {
    return `没有${asked}。这个编号在本站文件里没有印出，也没有用别的编号代替。`;
  }
  if (state === 'none') return cut + noneWords(outcome, asked);
  const narrowed =
    isFiltered(filters) && hits.length < unfiltered ? `（筛选前${unfiltered}条）` : '';
  if (state === 'near' && near) {
    const count = `${hits.length}条${narrowed}`;
    const instead = `“${shorten(near.query)}”`;
    const ways: Record<NearWay, string> = {
      signs: `没有一字不差的句子。不计标点、空格，下面各条与所查相同，共${count}。`,
      known: `没有找到${asked}。${near.from ?? ''} → ${near.query}（${near.sort ?? ''}，本站所加）。下面是按${instead}找到的结果，共${count}。`,
      spelled: `没有找到${asked}。按拼音理解为${instead}，共${count}。`,
      traditional: `没有完全相符的结果。下面是按简体${instead}找到的近似结果，共${count}。`,
      number: `没有完全相符的结果。下面是按${instead}找到的近似结果，共${count}。`,
      typo: `没有找到${asked}。您是不是要找${instead}？下面是近似结果，共${count}。`,
      name: `没有找到${asked}。您是不是要找${instead}？下面是近似结果，共${count}。`,
      parts: near.partly
        ? `没有找到整句${asked}。没有一条同时含有${instead}，下面各条含有其中一部分，共${count}。`
        : `没有找到整句${asked}。下面是含有其中${instead}的近似结果，共${count}。`,
      question: `没有完全相符的句子。按问题里认得的部分理解为${instead}，${near.partly ? '各条含有其中一部分，' : ''}共${count}。`,
    };
    return cut + ways[near.way];
  }
  const pages = hits.filter(({ type }) => type !== 'record').length;
  const apart =
    pages > 0 && pages < hits.length
      ? `（条目${hits.length - pages}条，单位、文件、主题、章节${pages}个）`
      : '';
  return `${cut}找到${hits.length}条结果${apart}${narrowed}。`;
}

/** That nothing was found, and what of it is so: a word that stands is not said to be missing. */
function noneWords({ query, standing, tried }: Outcome, asked: string): string {
  const ways = `已试过${tried.join('、')}，都没有结果。`;
  const { words, excluded } = query;
  const stand = standing.map((word) => `“${shorten(word)}”`).join('、');
  if (standing.length > 0 && excluded.length > 0 && standing.length === words.length) {
    return `没有找到${asked}。${stand}在本站文件里有，但含有的条目都在排除之列。`;
  }
  if (standing.length > 0) {
    return `没有找到${asked}。${stand}在本站文件里有，但没有一条同时含有各词。${ways}`;
  }
  const missing = words.length > 1 ? '这些词' : '这个词';
  return `没有找到${asked}。本站文件里没有${missing}：${ways}`;
}

function idleWords({ query }: Outcome): string {
  if (query.excluded.length > 0) return '只有要排除的词。请再输入要找的词。';
  if (query.text !== '') return '检索词里没有文字或数字，请输入要找的词句、编号或单位。';
  return '请输入要找的词句、编号或单位。';
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
}
