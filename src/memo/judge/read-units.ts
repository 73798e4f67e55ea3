import type { Corpus } from '../corpus/corpus.ts';
import type { MemoUnit } from '../corpus/finding.ts';
import type { MemoSession } from '../corpus/session.ts';
import { likeUnits } from '../find/unit-likeness.ts';

/** A unit as a memo names it. */
export interface NamedUnit {
  /** Folded, as written. */
  text: string;
  /** Null when the registry does not know the name. */
  unit: MemoUnit | null;
  /** Ids of the units of other places that the same form may mean: 县财政局 of another county. */
  namesakes: readonly string[];
  /** Units that an unknown name may be a shorter or an older form of. */
  like: MemoUnit[];
  /** Joined by 会同: it takes part, in whatever role. */
  joined: boolean;
}

const ORGAN =
  /(?:局|厅|委|委员会|办|办公室|法院|检察院|海关|联合会|促进会|贸促会|银行|管委会|宣传部|组织部|统战部|政法委|编办|政府|协会|学会|中心|总队|集团|公司|大学|学院|研究院|研究所|保护站|管理站)$/u;
/**
 * Names that claim no unit which could be compared: the writer's own, those of nobody in particular, those
 * whose owner only the writer's office knows (省局), and whole systems (公安机关, 市场监管部门).
 */
const VAGUE =
  /^(?:我|本|各|有关|相关|其他|其它|该|上述|前述|双方|两|三|四|多|哪|谁|原|专人|由|专业|责任|牵头|主管|职能|行业|业务|成员|市级|县级|区级|省级|(?:省市|市县|省市县)(?:有关|相关|两级|各|三级)|地方|基层|当地|所在|属地|同级|上级|下级|全省|全市|全县|(?:国家|省|市|县|区|总|支|分)?(?:局|厅|委|办|院|队|司|处)(?:里|内|机关|本级|党组|相关|有关|各)?(?=$|[和与及、,])|(?:局|厅|委|办)(?:办公室|机关|相关|有关|各)|(?:公安|检察|审判|司法|行政|执法|监管|立法|税务|海关|仲裁|公证|党政|政府|群团)(?:机关|部门|机构|系统)|办公室(?=$|[和与及、,])|专班|工作组|小组|处室|企业|院校|高校)/u;
const VAGUE_END =
  /(?:机关|部门|机构|系统|处室|单位|企业|专班|工作组|院校|高校|园区|人员|同志|团队|专家)$/u;
const SEPARATOR = /^(?:[、,/]|和|与|及|以及|并|会同|联合|商)/u;
const JOINS = /^(?:会同|联合|商)/u;
/** A department within a unit: 省知识产权局｜办公室, 省公安厅｜经侦总队. */
const DEPARTMENT =
  /^(?:\([^()]{2,20}\)|(?:办公室|\p{Script=Han}{1,8}?(?:处室|处|科室|科|中心|总队|支队|大队|专班|工作站|站|室|所))(?=$|[、,和与及会(]))/u;
/** A clause that ends like a name: 省公安厅负责督办. */
const NO_NAME = /负责|牵头|配合|承办|督办|协办|完成|已经|正在|[由的了将把]/u;
const LOWER = /^(?:\p{Script=Han}{1,4}?[市州]|各市|市)(?![场监])/u;

/** The longest registered form that starts at `at`; `bare` where its level word had to be put before it. */
function registered(
  session: MemoSession,
  text: string,
  at: number,
  prefix: string,
): [length: number, unit: MemoUnit, bare: boolean] | null {
  const { corpus, unitAliases } = session;
  for (let length = Math.min(24, text.length - at); length >= 2; length -= 1) {
    const form = text.slice(at, at + length);
    const own = corpus.unitForms.get(form) ?? unitAliases.get(form);
    const unit = own ?? corpus.unitForms.get(`${prefix}${form}`);
    if (unit) return [length, unit, own === undefined];
  }
  return null;
}

/** Whether a name ends at an offset: at a stop, a department within it, or where the next unit begins. */
function isWhole(session: MemoSession, text: string, end: number, prefix: string): boolean {
  const rest = text.slice(end);
  if (rest === '' || /^[、,/;。:(]/u.test(rest) || SEPARATOR.test(rest)) return true;
  return DEPARTMENT.test(rest) || registered(session, text, end, prefix) !== null;
}

/**
 * Reads a list of units (省公安厅、司法厅和西安海关). Null when the text is anything but a list of
 * units. `prefix` (省, 县) stands before each name that leaves it out.
 */
export function readUnits(session: MemoSession, text: string, prefix: string): NamedUnit[] | null {
  const { corpus } = session;
  const units: NamedUnit[] = [];
  let at = 0;
  let joined = false;
  let read = 0;
  const end = (name: string) => {
    at += name.length;
    // 省委宣传部（省版权局）: a second name-plate, or the department that does the work.
    at += DEPARTMENT.exec(text.slice(at))?.[0].length ?? 0;
    read += 1;
  };
  while (at < text.length) {
    const separator = SEPARATOR.exec(text.slice(at));
    if (separator && read > 0) {
      if (JOINS.test(separator[0])) joined = true;
      at += separator[0].length;
    }
    const vague = VAGUE.test(text.slice(at));
    const known = registered(session, text, at, prefix);
    // 省委｜融办: the name of another office begins with that of one.
    const whole = known !== null && isWhole(session, text, at + known[0], prefix);
    if (known && whole && !(vague && known[2])) {
      const [length, unit, bare] = known;
      const form = `${bare ? prefix : ''}${text.slice(at, at + length)}`;
      const namesakes = [...(corpus.unitsOfForm.get(form) ?? [])];
      units.push({ text: text.slice(at, at + length), unit, namesakes, like: [], joined });
      end(text.slice(at, at + length));
      continue;
    }
    const word = /^[^、,/;。:()]{1,24}/u.exec(text.slice(at))?.[0] ?? '';
    const cut =
      /^(.{2,}?(?:局|厅|委|办|院|部|室|会|关|府|关|门|位|站|心|队))(?:和|与|及|以及|会同|联合)/u.exec(
        word,
      )?.[1] ?? word;
    if (cut === '') return null;
    const skipped = vague || VAGUE_END.test(cut) || LOWER.test(cut);
    if (!skipped && (!ORGAN.test(cut) || NO_NAME.test(cut))) return null;
    if (!skipped)
      units.push({
        text: cut,
        unit: null,
        namesakes: [],
        like: likeUnits(cut, unitsOf(corpus)),
        joined,
      });
    end(cut);
  }
  return read === 0 ? null : units;
}

const unitsOf = (corpus: Corpus): Set<MemoUnit> => new Set(corpus.unitForms.values());

const INTRODUCED =
  /[(,](?:以下|下文|下)?(?:均|统)?(?:简称|称)(?:为|作)?:?([^(),。;]{2,12})(?:\)|(?=[,。;]))/gu;

/** Notes the short forms of units that a line introduces: 省知识产权局（以下称省局）. */
export function learnUnitAliases(session: MemoSession, folded: string): void {
  if (!folded.includes('称')) return;
  for (const match of folded.matchAll(INTRODUCED)) {
    for (let length = Math.min(24, match.index); length >= 2; length -= 1) {
      const unit = session.corpus.unitForms.get(folded.slice(match.index - length, match.index));
      if (!unit) continue;
      session.unitAliases.set(match[1] ?? '', unit);
      break;
    }
  }
}
