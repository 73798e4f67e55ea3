import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../test/test-help/make-record.ts';
import { assignTopics } from './assign-topics.ts';
import { readTopics } from './read-topics.ts';

const FILE = 'seeds/registry/topics.yaml';
const registry = readTopics(FILE, readFileSync(FILE, 'utf8')).value;

/** The names of the topics that the registry gives to a clause of a document that it has not seen. */
function topicsOf(text: string): string[] {
  const { topics } = assignTopics([makeRecord('zz2030/t1', text)], registry).value;
  return topics.filter(({ records }) => records.length > 0).map(({ name }) => name);
}

describe('topics of texts that were not there when the words were chosen', () => {
  it.each([
    // An act on a kind of document, whatever its title.
    ['出台集贸市场商标管理规定。', '法规政策'],
    ['修订专利资助备案办法。', '法规政策'],
    ['制定地理标志使用指南。', '法规政策'],
    ['完善配套政策措施。', '法规政策'],
    ['起草数据知识产权登记细则。', '法规政策'],
    // Words that a text parts.
    ['增强企业涉外商标风险防范能力。', '海外维权和对外转让'],
    ['帮助企业应对海外专利纠纷。', '海外维权和对外转让'],
    ['设立侵权投诉受理流程。', '维权援助'],
    ['公布维权受理电话。', '维权援助'],
    // The matter without its usual word.
    ['严查输往境外的侵权商品。', '海关保护'],
    ['推动国防专利成果运用。', '转移转化和运营'],
    ['促进高校科技成果转化。', '转移转化和运营'],
    // What an exception used to take away.
    ['建立仲裁员报酬制度。', '调解仲裁'],
    ['建立司法衔接的快速协同机制。', '协同保护'],
    // Other words of the same matter.
    ['完善投诉举报机制。', '维权援助'],
    ['加强行业自律。', '知识产权服务业'],
    ['推行网上办理。', '公共服务平台'],
    ['健全执法和司法衔接。', '协同保护'],
    ['规范线索移送。', '协同保护'],
    ['服务重点产业。', '产业和区域发展'],
    ['服务产业链。', '产业和区域发展'],
    ['表彰先进单位。', '人才队伍'],
  ])('%s is of %s', (text, name) => {
    expect(topicsOf(text)).toContain(name);
  });

  it.each([
    // What was reached, who does it, how a statute closes.
    ['法治化水平有所提高，市场更加活跃。', '法规政策'],
    ['市场监管、海关、中医药等部门按照职责做好工作。', '海关保护'],
    ['市场监管、海关、中医药等部门按照职责做好工作。', '传统知识和文化领域'],
    ['本条例自公布之日起施行。', '法规政策'],
    ['构成犯罪的，依法追究刑事责任。', '司法保护'],
    // Words cut across other words.
    ['依法规范经营行为。', '法规政策'],
    ['网络传播作品。', '宣传和文化建设'],
    // Words of two clauses are not together.
    ['制定工作计划，落实各项规定。', '法规政策'],
  ])('%s is not of %s', (text, name) => {
    expect(topicsOf(text)).not.toContain(name);
  });

  it('says which words put a record there', () => {
    const { topics } = assignTopics(
      [makeRecord('zz2030/t1', '出台集贸市场商标管理规定。')],
      registry,
    ).value;
    expect(topics.find(({ name }) => name === '法规政策')?.records).toEqual([
      { record: 'zz2030/t1', rule: 'together', evidence: '出台…规定' },
    ]);
  });
});
