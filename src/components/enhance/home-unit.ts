import { myUnit, setMyUnit } from './my-unit.ts';

/** The home page's choice of one's own unit: shows its counts and the way to its page. */
const block = document.querySelector('#my-unit');
const select = block?.querySelector('select');
const answer = block?.querySelector('output');
if (select && answer) {
  const show = () => {
    const option = select.selectedOptions[0];
    answer.replaceChildren();
    if (!option?.dataset.path) return;
    const link = document.createElement('a');
    link.href = option.dataset.path;
    link.textContent = `${option.textContent}：${option.dataset.counts ?? ''}`;
    answer.append(link);
  };
  select.value = myUnit();
  show();
  select.addEventListener('change', () => {
    setMyUnit(select.value);
    show();
  });
}
