import { describe, expect, it } from 'vitest';
import { choicePages } from './choices.ts';
import { choiceWords } from './choice-words.ts';
import { aRecord } from '../test-site.ts';

const records = ['9', '10a', '10b', '12'].map((key) => aRecord(`gj2022/${key}`));

describe('choicePages', () => {
  it('offers both records where a number is printed twice', () => {
    const page = choicePages(records).find(({ id }) => id === 'gj2022/10');
    expect(page?.reason).toBe('twice');
    expect(page?.choices.map(({ id }) => id)).toEqual(['gj2022/10a', 'gj2022/10b']);
  });

  it('offers the neighbours where a number is not printed', () => {
    const page = choicePages(records).find(({ id }) => id === 'gj2022/11');
    expect(page?.reason).toBe('absent');
    expect(page?.choices.map(({ id }) => id)).toEqual(['gj2022/10b', 'gj2022/12']);
  });

  it('stays silent where every number is printed once', () => {
    expect(choicePages([aRecord('sx2022/t1'), aRecord('sx2022/t2')])).toEqual([]);
  });

  it('stays silent for keys with more than one number', () => {
    expect(choicePages([aRecord('sx145/3-1-1'), aRecord('sx145/3-1-3')])).toEqual([]);
  });
});

describe('choiceWords', () => {
  it('says which of the two it is and never guesses', () => {
    const said = choicePages(records)
      .filter(({ number }) => number > 9)
      .map((page) => choiceWords(page, { title: '任务清单', shortName: '清单' }).title);
    expect(said).toEqual(['清单第10项：底本有2处', '清单第11项：底本没有印出']);
  });
});
