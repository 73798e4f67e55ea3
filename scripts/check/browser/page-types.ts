/** One kind of page with an address that stands for it. */
export interface PageType {
  name: string;
  /** Site-relative, beginning with a slash. */
  path: string;
}

/**
 * Every kind of page that the site has, for the tests and measurements that go through all of them.
 * Where one kind has cases that look different, each has a row.
 */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', path: '/' },
  { name: 'document', path: '/sx2022/' },
  { name: 'document-plan', path: '/sx145/' },
  { name: 'document-table', path: '/gj2022/' },
  { name: 'document-county', path: '/mx2023/' },
  { name: 'document-news', path: '/xw2022/' },
  { name: 'item', path: '/sx2022/t45/' },
  { name: 'item-damaged', path: '/gj2022/10b/' },
  { name: 'item-no-unit', path: '/sx2022/t30/' },
  { name: 'item-point', path: '/sx2022/p6/' },
  { name: 'item-indicator', path: '/sx145/i9/' },
  { name: 'item-plan', path: '/sx145/3-1-2/' },
  { name: 'section', path: '/sx145/3-1/' },
  { name: 'choice', path: '/gj2022/10/' },
  { name: 'units', path: '/units/' },
  { name: 'unit', path: '/unit/sx-zscqj/' },
  { name: 'unit-county', path: '/unit/mx-scjgj/' },
  { name: 'unit-collective', path: '/unit/sx-cydw/' },
  { name: 'topics', path: '/topics/' },
  { name: 'topic', path: '/topic/cz/' },
  { name: 'refs', path: '/refs/' },
  { name: 'ref', path: '/ref/sheng-145-guihua/' },
  { name: 'indicators', path: '/indicators/' },
  { name: 'unassigned', path: '/unassigned/' },
  { name: 'chain', path: '/chain/' },
  { name: 'search', path: '/search/?q=专利' },
  { name: 'search-empty', path: '/search/' },
  { name: 'memo', path: '/memo/' },
  { name: 'cite', path: '/cite/' },
  { name: 'corrections', path: '/corrections/' },
  { name: 'account', path: '/account/' },
  { name: 'changes', path: '/changes/' },
  { name: 'assistants', path: '/mcp/' },
  { name: 'data', path: '/data/' },
  { name: 'about', path: '/about/' },
  { name: 'not-found', path: '/no-such-page/' },
];
