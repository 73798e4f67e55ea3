import { attribute, child, children, isOn, numberOf, valueOf, type XmlElement } from './xml.ts';

/** What a paragraph or its style says of its number. */
export interface NumberProperties {
  numId: number | null;
  level: number | null;
}

/** The styles of a document, asked by id. */
export interface Styles {
  /** The style and those it is based on, nearest first; of no id the default paragraph style. */
  chainOf(id: string | null): XmlElement[];
  /** The list that a style of lists (`w:numStyleLink`) stands for, or null. */
  listOf(id: string): number | null;
}

/** A chain of styles is short; one that runs in a circle is cut here. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; without one nothing has a style. */
export function readStyles(root: XmlElement | null): Styles {
  const all = new Map(children(root, 'style').map((style) => [attribute(style, 'styleId'), style]));
  const standard =
    [...all.values()].find(
      (style) =>
        attribute(style, 'type') === 'paragraph' &&
        ['1', 'true', 'on'].includes(attribute(style, 'default') ?? ''),
    ) ?? null;
  const chainOf = (id: string | null): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = id === null ? standard : (all.get(id) ?? standard);
    while (style !== null && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
      chain.push(style);
      style = all.get(valueOf(style, 'basedOn') ?? '') ?? null;
    }
    return chain;
  };
  return {
    chainOf,
    listOf: (id) => numberOf(child(child(all.get(id) ?? null, 'pPr'), 'numPr'), 'numId'),
  };
}

/** What `w:numPr` of a paragraph's or a style's properties says. */
export function numberProperties(pPr: XmlElement | null): NumberProperties {
  const numPr = child(pPr, 'numPr');
  return { numId: numberOf(numPr, 'numId'), level: numberOf(numPr, 'ilvl') };
}

/** A switch of the characters (`vanish`, `caps`) as it holds for a run: its own, else its styles'. */
export function runSwitch(
  name: string,
  rPr: XmlElement | null,
  paragraphChain: readonly XmlElement[],
  styles: Styles,
): boolean {
  const own = isOn(rPr, name);
  if (own !== null) return own;
  const id = valueOf(rPr, 'rStyle');
  const chain = [...(id === null ? [] : styles.chainOf(id)), ...paragraphChain];
  for (const style of chain) {
    const said = isOn(child(style, 'rPr'), name);
    if (said !== null) return said;
  }
  return false;
}
