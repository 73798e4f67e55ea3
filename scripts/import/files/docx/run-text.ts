import { LOST, symbolOf } from './symbols.ts';
import { runSwitch, type Styles } from './styles.ts';
import { attribute, child, elements, nameOf, valueOf, type XmlElement } from './xml.ts';

/** What reading the runs of a paragraph needs, and what it notes on the way. */
export interface RunContext {
  styles: Styles;
  /** The style of the paragraph and those it is based on. */
  chain: readonly XmlElement[];
  /** Settles whether what follows is a field's instruction, which is not printed. */
  fields: ('code' | 'result')[];
  /** The mark that a note's reference prints. */
  markOf(kind: 'footnote' | 'endnote', id: string): string;
  /** Words that are there and not printed. */
  hidden(text: string): void;
  /** A formula: its words follow one another, its shape is lost. */
  formula(text: string): void;
  /** What holds text or a picture of its own: a text box, a picture, an embedded file. */
  object(element: XmlElement): void;
}

/** Elements of a run that print one character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  // Printed as a hyphen at which the line never breaks.
  noBreakHyphen: '-',
};

/** What only says how something looks, or where something begins. */
const SILENT =
  /^(?:rPr|pPr|sdtPr|sdtEndPr|softHyphen|lastRenderedPageBreak|instrText|delInstrText|proofErr|bookmark\w+|comment\w+|perm\w+|move\w+Range\w+|annotationRef|footnoteRef|endnoteRef|separator|continuationSeparator|sectPr|smartTagPr|customXmlPr|ins\w+Range\w+|rubyPr|rt|fldData)$/;

function symbolText(element: XmlElement): string {
  const code = parseInt(attribute(element, 'char') ?? '', 16);
  return Number.isNaN(code) ? LOST : symbolOf(attribute(element, 'font') ?? '', code);
}

/** Characters of a symbol font that stand as text; Word writes them in the private area. */
function fromSymbolFont(text: string, rPr: XmlElement | null): string {
  const fonts = child(rPr, 'rFonts');
  const font = attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? '';
  return text.replace(/[\uf000-\uf0ff]/g, (one) => symbolOf(font, one.charCodeAt(0)));
}

/** The words of a formula in order; a fraction with its stroke, powers and indices as they follow. */
function formulaText(element: XmlElement): string {
  const name = element.localName ?? '';
  if (name === 't') return element.textContent ?? '';
  const parts = elements(element);
  if (name === 'f') {
    const of = (which: string) =>
      parts
        .filter((part) => part.localName === which)
        .map(formulaText)
        .join('');
    return `${of('num')}/${of('den')}`;
  }
  return parts
    .filter((part) => !part.localName?.endsWith('Pr'))
    .map(formulaText)
    .join('');
}

function fieldMark(element: XmlElement, fields: RunContext['fields']): void {
  const type = attribute(element, 'fldCharType');
  if (type === 'begin') fields.push('code');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}

/** The printed text of what a run holds. */
function runText(run: XmlElement, context: RunContext): string {
  const rPr = child(run, 'rPr');
  const text = elements(run)
    .map((element) => pieceText(element, rPr, context))
    .join('');
  if (text !== '' && runSwitch('vanish', rPr, context.chain, context.styles)) {
    context.hidden(text);
    return '';
  }
  return runSwitch('caps', rPr, context.chain, context.styles) ? text.toUpperCase() : text;
}

function pieceText(element: XmlElement, rPr: XmlElement | null, context: RunContext): string {
  const name = nameOf(element);
  if (name === 'fldChar') {
    fieldMark(element, context.fields);
    return '';
  }
  if (context.fields.includes('code')) return '';
  if (name === 't' || name === 'delText') return fromSymbolFont(element.textContent ?? '', rPr);
  if (name === 'sym') return symbolText(element);
  if (name === 'footnoteReference' || name === 'endnoteReference') {
    if (attribute(element, 'customMarkFollows') === '1') return '';
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
    return context.markOf(kind, attribute(element, 'id') ?? '');
  }
  if (name === 'ruby') return childrenText(child(element, 'rubyBase'), context);
  if (name === 'br' && attribute(element, 'type') === 'page') return '\f';
  if (name === 'br' && attribute(element, 'type') === 'column') return '\f';
  const character = CHARACTERS[name];
  if (character !== undefined) return character;
  if (SILENT.test(name)) return '';
  // A picture, a drawing, an embedded file, or a choice between two forms of one of them.
  context.object(element);
  return '';
}

function childrenText(parent: XmlElement | null, context: RunContext): string {
  return elements(parent)
    .map((element) => inlineText(element, context))
    .join('');
}

/** The printed text of one child of a paragraph: a run, or what wraps runs (links, tags, controls). */
export function inlineText(element: XmlElement, context: RunContext): string {
  const name = nameOf(element);
  if (name === 'r') return runText(element, context);
  if (element.localName === 'oMath' || element.localName === 'oMathPara') {
    const text = formulaText(element);
    context.formula(text);
    return text;
  }
  if (SILENT.test(name)) return '';
  if (name === 'sdt') {
    // A control that still asks to be filled in prints its request; that is no text of the document.
    const isEmpty = child(child(element, 'sdtPr'), 'showingPlcHdr') !== null;
    if (isEmpty) context.hidden(element.textContent ?? '');
    return isEmpty ? '' : childrenText(child(element, 'sdtContent'), context);
  }
  if (name === ':AlternateContent') {
    const choice = elements(element)[0] ?? null;
    return childrenText(choice, context);
  }
  return childrenText(element, context);
}

/** The id of a paragraph's style. */
export function styleOf(paragraph: XmlElement): string | null {
  return valueOf(child(paragraph, 'pPr'), 'pStyle');
}
