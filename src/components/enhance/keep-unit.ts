import { myUnit, setMyUnit } from './my-unit.ts';

/** The button on a unit's page that makes it the reader's own unit on the home page. */
const button = document.querySelector<HTMLButtonElement>('#keep-unit');
if (button) {
  const { unit = '' } = button.dataset;
  const show = () => {
    button.textContent = myUnit() === unit ? '已设为我的单位（再按取消）' : '设为我的单位';
  };
  button.addEventListener('click', () => {
    const kept = myUnit() === unit;
    setMyUnit(kept ? '' : unit);
    show();
  });
  show();
}
