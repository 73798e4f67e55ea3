import { byPinyin } from '../targets/match-names.ts';
import type { NearData } from '../index/near-data.ts';
import { soundAlike } from '../index/sound-of.ts';

/** So many letters at the end of a name's pinyin say which is meant (xuanchuanzhou). */
const MIN_END = 9;
/** A whole name of so many may have more behind it: lantianxingdong. */
const MIN_WHOLE = 6;

/**
 * The one campaign that a folded query means by pinyin or by sound: lantian and 兰天 mean 蓝天. Null where
 * none or several are meant. Campaigns have no names in the table, since few queries ask for them so.
 */
export function nearCampaign(whole: string, { campaigns, sounds }: NearData): string | null {
  const latin = /^[a-z]+$/.test(whole);
  const likeOf = (pinyin: string, name: string) => {
    if (!latin) return soundsLike(whole, name, sounds) ? 'exact' : null;
    const full = pinyin.replaceAll(' ', '');
    const fits =
      (whole.length >= MIN_END && full.endsWith(whole)) ||
      (full.length >= MIN_WHOLE && whole.startsWith(full));
    return byPinyin(whole, [pinyin]) ?? (fits ? 'partial' : null);
  };
  const likes = Object.entries(campaigns).map(([pinyin, name]) => ({
    name,
    like: likeOf(pinyin, name),
  }));
  const exact = likes.filter(({ like }) => like === 'exact');
  const [only, more] = exact.length > 0 ? exact : likes.filter(({ like }) => like !== null);
  return only && !more ? only.name : null;
}

function soundsLike(whole: string, name: string, sounds: NearData['sounds']): boolean {
  return (
    whole.length === name.length &&
    [...whole].every((one, at) => {
      const other = name.charAt(at);
      return one === other || soundAlike(one, other, sounds);
    })
  );
}
