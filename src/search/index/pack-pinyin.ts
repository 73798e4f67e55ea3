import type { NamedPage } from './table.ts';

/** Pinyin on its way. */
export interface PackedPinyin {
  /** Syllables, each with the characters read so: `zhi知职shi识市`. */
  syllables: string;
  /** By form its pinyin where a character in it has another reading than elsewhere: 银行, 行动. */
  others: Record<string, string>;
}

const han = (form: string) => form.match(/\p{Script=Han}/gu) ?? [];

/**
 * Takes the pinyin of names apart into that of their characters, since a character is nearly always
 * read alike.
 */
export function packPinyin(pages: readonly Pick<NamedPage, 'forms' | 'pinyin'>[]): PackedPinyin {
  const syllableOf = new Map<string, string>();
  const others: Record<string, string> = {};
  const spoken = pages.flatMap(({ forms, pinyin }) =>
    forms.map((form, at) => [form, pinyin[at] ?? ''] as const),
  );
  for (const [form, pinyin] of spoken) {
    const read = pinyin.split(' ');
    han(form).forEach((one, at) => {
      if (!syllableOf.has(one)) syllableOf.set(one, read[at] ?? '');
    });
    if (joined(form, syllableOf) !== pinyin) others[form] = pinyin;
  }
  const charactersOf = new Map<string, string>();
  for (const [one, syllable] of syllableOf) {
    charactersOf.set(syllable, (charactersOf.get(syllable) ?? '') + one);
  }
  return { syllables: [...charactersOf].flat().join(''), others };
}

/** The inverse: gives the pinyin of a page's forms. */
export function unpackPinyin({ syllables, others }: PackedPinyin) {
  const syllableOf = new Map<string, string>();
  for (const [, syllable = '', characters = ''] of syllables.matchAll(/([a-zü]+)([^a-zü]+)/g)) {
    for (const one of characters) syllableOf.set(one, syllable);
  }
  return ({ forms }: Pick<NamedPage, 'forms'>): string[] =>
    forms.map((form) => others[form] ?? joined(form, syllableOf));
}

function joined(form: string, syllableOf: ReadonlyMap<string, string>): string {
  return han(form)
    .map((one) => syllableOf.get(one) ?? '')
    .join(' ');
}
