import { fold } from '../../text/fold.ts';

const NUMBERED = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** The forms of a name that is a heading: with and without 一、 or （一）, folded; of another name itself. */
export function headingForms(heading: string): string[] {
  const forms = [heading, heading.replace(NUMBERED, '')].map((form) => fold(form).folded);
  return [...new Set(forms)].filter((form) => form !== '');
}
