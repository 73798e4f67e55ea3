/** A destination of the header or footer. */
export interface Destination {
  name: string;
  path: string;
}

/** The header's few destinations; the tree of documents is never repeated on a page. */
export const mainNavigation: readonly Destination[] = [
  { name: '单位', path: '/units/' },
  { name: '主题', path: '/topics/' },
  { name: '指标', path: '/indicators/' },
  { name: '政策链条', path: '/chain/' },
  { name: '引用核对', path: '/memo/' },
];

/** What readers look for at the foot of a page. */
export const footNavigation: readonly Destination[] = [
  { name: '关于本站', path: '/about/' },
  { name: '校勘记', path: '/corrections/' },
  { name: '文字核对表', path: '/account/' },
  { name: '未印单位的任务', path: '/unassigned/' },
  { name: '提到的文件和行动', path: '/refs/' },
  { name: '怎样引用', path: '/cite/' },
  { name: '变更记录', path: '/changes/' },
  { name: '开放数据', path: '/data/' },
];
