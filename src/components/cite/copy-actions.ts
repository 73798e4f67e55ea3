import { clauseCopy } from '../../cite/clause.ts';
import { citationFormNames, citationText, type CitationSource } from '../../cite/forms.ts';
import { announce } from './announce.ts';
import { citedItem, ownBlock, type CitedItem } from './cited-item.ts';
import { onHandCopy } from './clean-copy.ts';
import { connectFormChoice, rememberedForm } from './form-choice.ts';
import { writeClipboard, type Copied } from './write-clipboard.ts';

/** What one block of buttons cites. */
function sourceOf({ url, place }: CitedItem): CitationSource {
  const whole = JSON.parse(ownBlock()?.dataset.document ?? '{}') as Omit<
    CitationSource,
    'url' | 'place'
  >;
  return { ...whole, place, url };
}

/**
 * Today in the reader's own time zone, as GB/T 7714 writes the date of access. Shared with the lists,
 * `today.ts` would become one more file that every list loads.
 */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a button puts on the clipboard, and the words that say so. */
function contentOf(what: string, block: HTMLElement): { copied: Copied; said: string } {
  const item = citedItem(block);
  const source = sourceOf(item);
  const place = source.place ?? '本文件';
  if (what === 'link') return { copied: { plain: source.url }, said: `已复制${place}的链接` };
  if (what === 'clause') {
    return { copied: clauseCopy(item.clause, source), said: `已复制${place}的条文` };
  }
  const form = rememberedForm();
  return {
    copied: { plain: citationText(form, source, today()) },
    said: `已复制${place}的引用（${citationFormNames[form]}）`,
  };
}

/** Copies what a button stands for and says whether it worked. */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const block = button.closest<HTMLElement>('.cite');
  if (block === null) return;
  const { copied, said } = contentOf(button.dataset.copy ?? '', block);
  const done = await writeClipboard(copied);
  announce(done ? said : '没能复制：浏览器不允许。请展开“引用格式与二维码”，手工选取。', button);
}

// Once a page: the choice of form, and clean text for what is selected and copied by hand.
connectFormChoice();
document.addEventListener('copy', onHandCopy);
