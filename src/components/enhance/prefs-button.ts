/**
 * Shows the button for reading settings; the panel itself is fetched on the first press, so that
 * a page costs the reader nothing for it before.
 */
const button = document.querySelector<HTMLButtonElement>('#prefs');
if (button) {
  button.hidden = false;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    void import('./prefs-panel.ts').then(({ togglePanel }) => togglePanel(button));
  });
}
