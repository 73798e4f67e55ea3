// Says on the search page that the search itself did not come: not at all, in part, as another page
// (a network that asks for a login answers everything with its own), or not in time. Until a reader
// turns to the box it is not asked for, and the page says what to do.
(() => {
  const WAIT_MS = 10_000;
  const page = document.querySelector('[data-search-page]');
  const status = page.querySelector('[data-part=status]');
  let told = false;
  const tell = () => {
    if (told || 'started' in page.dataset) return;
    told = true;
    document.documentElement.classList.remove('asks');
    status.textContent =
      '检索程序没有加载成功，这次没有检索。请检查网络后重试，或从下面的目录进入。';
    window.siteChanged?.().then((changed) => {
      if (changed) status.textContent = '本站已更新，请刷新本页。';
    });
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-retry';
    button.textContent = '重试';
    button.onclick = () => location.reload();
    page.querySelector('[data-part=hints]').append(button);
  };
  // A script that came in part or as a page of HTML loads too, and has not started then.
  const heed = ({ target }) => {
    if (/\/search-data\/.*\/search\.js/.test(target.src)) tell();
  };
  // The load of an element does not reach the window.
  document.addEventListener('load', heed, true);
  document.addEventListener('error', heed, true);
  if (location.search) setTimeout(tell, WAIT_MS);
  else status.textContent = '请输入要找的词句、编号或单位。';
})();
