import { citationForms, type CitationForm } from '../../cite/forms.ts';

/** Where the browser keeps the choice. */
const KEY = 'cite-form';

/** The form of citation that the reader chose last; running text until then. */
export function rememberedForm(): CitationForm {
  const picked = document.querySelector<HTMLSelectElement>('[data-cite-form]')?.value;
  return known(stored() ?? picked ?? '') ?? 'running';
}

function known(value: string): CitationForm | undefined {
  return citationForms.find((form) => form === value);
}

/** Storage may be switched off; the choice then lasts for the page alone. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Shows the choice and remembers every change of it. */
export function connectFormChoice(): void {
  const form = rememberedForm();
  for (const choice of document.querySelectorAll<HTMLSelectElement>('[data-cite-form]')) {
    choice.value = form;
    choice.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
    choice.addEventListener('change', () => {
      try {
        localStorage.setItem(KEY, choice.value);
      } catch {
        // Storage is switched off.
      }
    });
  }
}
