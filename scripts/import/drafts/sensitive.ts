import { OPENS_PARAGRAPH } from '../files/write-text.ts';

/** Words of a text that must not be published, or not before an editor has looked at them. */
export interface Sensitive {
  rule: string;
  /** 1-based. */
  line: number;
  /** The words, as printed. */
  text: string;
  message: string;
}

/** What a line is compared as: full-width figures and brackets as half-width ones, no blanks. */
const compact = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

const TERM = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个?月)|长期|启用前|公开前';
/**
 * A mark of secrecy as GB/T 9704 sets it: on a line of its own, with ★ and a term or without, perhaps
 * beside the number of the copy and the urgency. 商业秘密 and 国家秘密 in a sentence are words.
 */
const SECRET = new RegExp(
  `^[【\\[(]?(?:份号:?)?(?:\\d{5,8})?(?:密级:?)?(绝密|机密|秘密)级?(?:[★☆*⭐•·](?:${TERM})?|(?:${TERM}))?[】\\])]?(?:特急|特提|加急|急件|平急)?$`,
  'u',
);

/** Marks that keep a paper within the house, and the words that stand beside them. */
const INTERNAL =
  /内部(?:资料|文件|材料|使用|参考|传阅|发行|掌握|刊物)|(?:此件|本件)?不予公开|依申请公开|(?:此件|本件)不公开|仅供内部|工作秘密|不得(?:外传|公开|转载)/u;
const BESIDE =
  /内部(?:资料|文件|材料|使用|参考|传阅|发行|掌握|刊物)|不予公开|依申请公开|不公开|仅供|内部|工作秘密|此件|本件|政府|信息|公开|属性|方式|形式|类别|选项|注意|妥善|保存|保管|保密|严禁|不得|请勿|外传|翻印|复制|转载|机密|[!！.,，、。;；:：()（）【】[\]★☆*-]/gu;
/** What may be left of such a line: a word such as 机关. */
const LONGEST_REST = 2;

function isInternal(line: string): boolean {
  const text = compact(line);
  if (!INTERNAL.test(text) || OPENS_PARAGRAPH.test(line.trim())) return false;
  return text.replace(BESIDE, '').length <= LONGEST_REST;
}

/** The lines of a head, where the number of a copy is printed. */
const HEAD_LINES = 8;

/** Numbers of persons: found wherever they stand, in a sentence too. */
const NUMBERS: readonly { rule: string; what: string; pattern: RegExp }[] = [
  {
    rule: 'identity-number',
    what: '居民身份证号码',
    pattern:
      /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu,
  },
  {
    rule: 'mobile-number',
    what: '手机号码',
    pattern: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/gu,
  },
  {
    rule: 'bank-account',
    what: '银行账号',
    pattern: /(?:账号|帐号|账户|帐户|卡号)[^\d\n]{0,12}\d(?:[ -]?\d){9,22}/gu,
  },
  {
    rule: 'private-telephone',
    what: '个人电话',
    pattern:
      /(?:住宅|家庭|宅|私人|个人)(?:电话|手机|联系方式|号码)?[:： ]{0,3}[（(]?\d{3,4}[)）]?[- ]?\d{7,8}/gu,
  },
];

/** A contact line of an office: 联系人：李某　联系电话：029-87654321. */
const CONTACT =
  /^[（(]?(?:联\s*系\s*人|联系电话|联系方式|咨询电话|电\s*话|传\s*真|邮\s*箱|电子邮箱)\s*[:：]/u;

/** The marks of secrecy of a text; where there is one nothing is taken in. */
export function findSecretMarks(lines: readonly string[]): Sensitive[] {
  return lines.flatMap((line, index) =>
    line.split('\t').flatMap((cell) => {
      const mark = SECRET.exec(compact(cell.replace(/<[^>]*>/g, '')));
      if (mark === null) return [];
      const message = `有密级标志“${cell.trim()}”：涉密文件一律不收，请按保密规定处理`;
      return [{ rule: 'secret', line: index + 1, text: cell.trim(), message }];
    }),
  );
}

/** What an editor must look at before a text is published, line by line. */
export function findSensitive(lines: readonly string[]): Sensitive[] {
  return lines.flatMap((line, index): Sensitive[] => {
    const at = (rule: string, text: string, message: string): Sensitive => ({
      rule,
      line: index + 1,
      text,
      message,
    });
    const found: Sensitive[] = [];
    const text = line.trim();
    if (isInternal(text))
      found.push(
        at('internal-document', text, `“${text}”：这份文件看来不对外公开，确认可以公开吗`),
      );
    const serial =
      index < HEAD_LINES && /^(?:份号:?|№|No\.?)?\d{5,8}$/iu.test(compact(text))
        ? text
        : (/^份\s*号\s*[:：]?\s*\d+/u.exec(text)?.[0] ?? null);
    if (serial !== null)
      found.push(at('copy-number', serial, `份号“${serial}”：有份号的文件多不公开`));
    // One character stands for one, so that places are the line's own.
    const folded = line.replace(/[０-９Ｘ－]/gu, (one) => one.normalize('NFKC'));
    const taken: { from: number; to: number }[] = [];
    for (const { rule, what, pattern } of NUMBERS)
      for (const { 0: match, index: from } of folded.matchAll(pattern)) {
        const to = from + match.length;
        if (taken.some((one) => from < one.to && one.from < to)) continue;
        taken.push({ from, to });
        const printed = line.slice(from, to);
        found.push(at(rule, printed, `${what}“${printed}”：搁置，或写明为什么可以公开`));
      }
    return found;
  });
}

/** The contact lines of offices, which an editor may leave out. */
export function findContacts(lines: readonly string[]): { line: number; text: string }[] {
  return lines.flatMap((line, index) =>
    CONTACT.test(line.trim()) ? [{ line: index + 1, text: line.trim() }] : [],
  );
}
