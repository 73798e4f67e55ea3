/** A title that opens a paragraph: a short first sentence without a comma, and more text behind it. */
const RUN_IN_TITLE = /^([^，；：。]{2,30})。(?=.)/u;

/**
 * The length of the title with which a paragraph opens, its full stop left out; 0 when there is none.
 *
 * @example runInTitleLength('深入推进商标品牌建设。以发展商标…') // 10
 * @example runInTitleLength('当前，世界正经历…') // 0
 */
export function runInTitleLength(text: string): number {
  return RUN_IN_TITLE.exec(text)?.[1]?.length ?? 0;
}
