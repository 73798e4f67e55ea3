import { siteChanged, UPDATED } from '../../edition/page-edition.ts';
import type { ListFormat } from '../../export/client.ts';

/**
 * Makes the buttons of a panel (`[data-format]`) hand out files, and says in its `[aria-live]` how
 * that goes.
 */
export function offerFiles(panel: HTMLElement, make: (format: ListFormat) => Promise<void>): void {
  const status = panel.querySelector('[aria-live]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  panel.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-format]') : null;
    if (!(button instanceof HTMLButtonElement)) return;
    button.disabled = true;
    say('正在生成……');
    make(button.dataset.format as ListFormat)
      .then(
        () => {
          say('已生成，请查看下载的文件。');
        },
        async () => {
          say((await siteChanged()) ? UPDATED : '没能生成，请稍后再试。');
        },
      )
      .finally(() => {
        button.disabled = false;
      });
  });
}
