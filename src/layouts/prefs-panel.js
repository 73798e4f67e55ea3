// @ts-check
// The panel of reading settings. Choices are kept on this device only.

/** Name of each setting, its label, and its values with their labels; '' is the default. */
const settings = /** @type {const} */ ([
  [
    'theme',
    '明暗',
    [
      ['', '随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
    ],
  ],
  [
    'size',
    '字号',
    [
      ['small', '小'],
      ['', '中'],
      ['large', '大'],
      ['huge', '特大'],
    ],
  ],
  [
    'face',
    '正文字体',
    [
      ['', '宋体'],
      ['fang', '仿宋'],
      ['hei', '黑体'],
    ],
  ],
  [
    'judged',
    '本站判断的同一事项',
    [
      ['', '显示'],
      ['off', '不显示'],
    ],
  ],
]);

/**
 * Applies a choice and remembers it. An empty value matches no rule of the style sheet.
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem('read-' + name, value);
  } catch {
    // Storage is switched off: the choice lasts for this page.
  }
}

/** @returns {HTMLElement} */
function build() {
  const panel = document.createElement('div');
  panel.className = 'prefs';
  panel.id = 'prefs-panel';
  for (const [name, label, values] of settings) {
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = label;
    set.append(legend);
    for (const [value, text] of values) {
      const choice = document.createElement('label');
      const input = document.createElement('input');
      input.type = 'radio';
      input.name = 'read-' + name;
      input.checked = (document.documentElement.dataset[name] ?? '') === value;
      input.addEventListener('change', () => choose(name, value));
      choice.append(input, text);
      set.append(choice);
    }
    panel.append(set);
  }
  return panel;
}

/**
 * Opens the panel behind its button, or closes it.
 * @param {HTMLElement} button
 */
export function togglePanel(button) {
  const open = document.querySelector('#prefs-panel');
  if (open) open.remove();
  else {
    button.after(build());
    document.querySelector('#prefs-panel input')?.scrollIntoView({ block: 'nearest' });
  }
  button.setAttribute('aria-expanded', String(!open));
}
