import {
  attributeOf,
  childElements,
  elementsBelow,
  isElement,
  textBelow,
  weightOf,
  type HtmlElement,
  type HtmlNode,
} from './tree.ts';

/** Elements that never hold the words of an article. */
const NEVER =
  /^(?:script|style|noscript|template|nav|footer|aside|iframe|svg|canvas|object|embed|video|audio|select|option|button|input|textarea|label|link|meta|head|title|dialog)$/;

/** Words in a class or id of what stands around an article on the sites of offices. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|menu|crumbs?|breadcrumbs?|position|location|footer?|bottom|topbar|side|sidebar|share|bdsharebuttonbox|search|copyright|pages?|pagination|login|toolbar|recommend|related|qrcode|ewm|links|friendlink|print|close|fontsize|banner|hidden|ad|ads)(?:$|[\s_-])/i;

/** What the foot of a site says. */
const FOOT =
  /版权所有|ICP备|公网安备|网站标识码|主办单位?[:：]|承办单位?[:：]|技术支持|您(?:的)?(?:当前)?(?:所在)?(?:的)?位置/u;
/** The foot is short; an article may name an ICP备. */
const LONGEST_FOOT = 400;

/** Whether an element is not shown. */
export function isHidden(element: HtmlElement): boolean {
  const style = attributeOf(element, 'style') ?? '';
  return (
    attributeOf(element, 'hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** Whether an element is part of the site and not of the article. */
export function isAround(element: HtmlElement): boolean {
  if (NEVER.test(element.tagName) || isHidden(element)) return true;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  const text = textBelow(element);
  const weight = weightOf(text);
  if (weight < LONGEST_FOOT && FOOT.test(text))
    return !/[。；]/u.test(text.replace(/版权所有.*$/u, ''));
  const heads = [...elementsBelow(element)].some(({ tagName }) => tagName === 'h1');
  if (element.tagName === 'header') return !heads && weight < LONGEST_FOOT;
  // A word of a class proves nothing against the bulk of the page: #page, .content-bottom.
  return AROUND.test(names) && weight < LONGEST_FOOT && !heads && !/[。；]/u.test(text);
}

const linkWeight = (element: HtmlElement): number =>
  [...elementsBelow(element)]
    .filter(({ tagName }) => tagName === 'a')
    .reduce((sum, link) => sum + weightOf(textBelow(link)), 0);

/** How much of an element is words of an article: lists of links count for nothing. */
function articleWeight(element: HtmlElement): number {
  if (isAround(element)) return 0;
  const own = element.childNodes
    .filter((node) => !isElement(node))
    .reduce((sum, node) => sum + weightOf(textBelow(node)), 0);
  const children = childElements(element);
  const whole = weightOf(textBelow(element));
  if (whole > 0 && linkWeight(element) / whole > 0.6) return 0;
  return own + children.reduce((sum, child) => sum + articleWeight(child), 0);
}

/** Elements that are text themselves: what stands beside one of them belongs to it. */
const TEXT = /^(?:p|h[1-6]|table|ul|ol|li|blockquote|pre|b|strong|span|font|tbody|tr|td)$/;

/** How much of an article must be in one child to look for it there alone. */
const SHARE = 0.8;

/** The smallest element that holds the whole article, its title beside it where that stands so. */
export function findArticle(body: HtmlElement): HtmlElement {
  let found = body;
  for (;;) {
    const whole = articleWeight(found);
    const next = childElements(found).find((child) => articleWeight(child) >= whole * SHARE);
    if (next === undefined || TEXT.test(next.tagName)) return found;
    const beside = found.childNodes.some(
      (node: HtmlNode) =>
        node !== next &&
        (isElement(node)
          ? TEXT.test(node.tagName) && !isAround(node) && articleWeight(node) > 0
          : weightOf(textBelow(node)) > 0),
    );
    if (beside) return found;
    found = next;
  }
}
