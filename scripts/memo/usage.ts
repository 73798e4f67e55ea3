/** What `npm run memo -- help` prints. */
export const USAGE = `核对和链接公文中对这几份文件的引用。

  npm run memo -- check 文稿            列出每处引用和结论，有误的标明行、列
  npm run memo -- check 文稿 --json     同样内容，机器可读（加 --silent：npm run --silent memo -- …）
  npm run memo -- link 文稿 -o 输出     写出加了链接的文稿

文稿可以是 .docx、.md、.txt，或用 - 从标准输入读文字。
link 对 .docx 写 .docx（只加链接，别的不变），对 .md 和 .txt 写 Markdown；-o - 写到标准输出。

选项
  --site 网址     链接指向的网站，也可用环境变量 SITE_URL（和 SITE_BASE）；缺省 http://localhost:4321
  --no-units      不给单位名称加链接
  --data 目录     数据所在的 content/ 目录，缺省为当前目录下的 content

退出码：0 全部无误；1 有需要改的引用；2 文稿读不了或命令写错。link 写成即为 0。
`;
