import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { splitId } from '../model/address.ts';
import { articleElement, divisionOf } from './akn-article.ts';
import { absoluteUrl } from './absolute-url.ts';
import { isRecord, type Outline, type OutlineNode, type OutlineRecord } from './outline-of.ts';
import { referenceDate } from './reference-date.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Who answers for the transcription, as `source` of our metadata. */
const EDITOR = '#transcriber';

type Attributes = Record<string, string>;

/** Makes elements in the Akoma Ntoso namespace: name, attributes, then children or text. */
function builder(xml: Document) {
  return (name: string, attributes: Attributes, children: (Element | string)[] = []): Element => {
    const element = xml.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    for (const child of children) {
      element.appendChild(typeof child === 'string' ? xml.createTextNode(child) : child);
    }
    return element;
  };
}

type Builder = ReturnType<typeof builder>;

/** FRBR identification: the work is the issuers', the expression and manifestation are ours. */
function identification(make: Builder, { document }: Outline, root: string): Element {
  const uri = absoluteUrl(root, document.path);
  const date = referenceDate(document);
  const level = (name: string, suffix: string, more: Element[]): Element =>
    make(name, {}, [
      make('FRBRthis', { value: uri + suffix }),
      make('FRBRuri', { value: uri + suffix }),
      make('FRBRdate', { date: date ?? '0001-01-01', name: date === null ? 'unknown' : 'issued' }),
      ...more,
    ]);
  const issuers = document.issuers.map((_, index) =>
    make('FRBRauthor', { href: `#issuer-${index + 1}`, as: '#author' }),
  );
  const authors = issuers.length > 0 ? issuers : [make('FRBRauthor', { href: '#unknown' })];
  const number =
    document.documentNumber === null
      ? []
      : [make('FRBRnumber', { value: document.documentNumber })];
  const editor = (): Element => make('FRBRauthor', { href: EDITOR, as: '#editor' });
  return make('identification', { source: EDITOR }, [
    level('FRBRWork', '', [...authors, make('FRBRcountry', { value: 'cn' }), ...number]),
    level('FRBRExpression', 'zho@', [editor(), make('FRBRlanguage', { language: 'zho' })]),
    level('FRBRManifestation', 'zho@.akn', [editor()]),
  ]);
}

/** The organisations that the metadata points to. */
function references(make: Builder, { document }: Outline): Element {
  const organization = (eId: string, showAs: string): Element =>
    make('TLCOrganization', { eId, href: `/ontology/organization/cn/${eId}`, showAs });
  return make('references', { source: EDITOR }, [
    ...document.issuers.map((issuer, index) => organization(`issuer-${index + 1}`, issuer)),
    ...(document.issuers.length === 0 ? [organization('unknown', '原文未印发文机关')] : []),
    organization('transcriber', '原文转录'),
    make('TLCRole', { eId: 'author', href: '/ontology/role/author', showAs: '发文机关' }),
    make('TLCRole', { eId: 'editor', href: '/ontology/role/editor', showAs: '转录' }),
  ]);
}

function recordElement(make: Builder, record: OutlineRecord, root: string): Element {
  const paragraphs = record.text.split('\n').map((text) => make('p', {}, [text]));
  const units =
    record.responsibilityText === null
      ? []
      : [make('p', { class: 'responsibility' }, [record.responsibilityText])];
  const { printed } = record.number;
  const address = make('p', { class: 'address' }, [
    make('ref', { href: absoluteUrl(root, record.path) }, [record.id]),
  ]);
  if (record.kind === 'article') return articleElement(make, record, [...units, address]);
  return make(
    'hcontainer',
    { eId: `rec_${splitId(record.id).key}`, name: record.kind, class: 'record' },
    [
      ...(printed === null ? [] : [make('num', {}, [printed])]),
      ...(record.title === null ? [] : [make('heading', {}, [record.title])]),
      make('content', {}, [...paragraphs, ...units, address]),
    ],
  );
}

/** Sections and records below a node; `seen` keeps a section's eId unique when it opens twice. */
function hierarchy(
  make: Builder,
  node: OutlineNode,
  root: string,
  seen: Map<string, number>,
): Element[] {
  return node.children.map((child) => {
    if (isRecord(child)) return recordElement(make, child, root);
    const { section, heading } = child;
    const key = section === null ? 'part' : splitId(section.id).key;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return make(
      divisionOf(key) ?? (section?.depth === 1 ? 'section' : 'subsection'),
      { eId: `sec_${key}${count === 1 ? '' : `_${count}`}` },
      [
        ...(heading === null ? [] : [make('heading', {}, [heading])]),
        ...hierarchy(make, child, root, seen),
      ],
    );
  });
}

/** A whole document as Akoma Ntoso 3.0 (OASIS LegalDocML): a `doc` with its annex in its main body. */
export function akomaNtoso(outline: Outline, root: string): string {
  const xml = new DOMImplementation().createDocument(NAMESPACE, 'akomaNtoso', null);
  const make = builder(xml);
  const { document, main, annex } = outline;
  const seen = new Map<string, number>();
  const preface = [make('p', {}, [make('docTitle', {}, [document.title])])];
  if (document.documentNumber !== null) {
    preface.push(make('p', {}, [make('docNumber', {}, [document.documentNumber])]));
  }
  const body = hierarchy(make, main, root, seen);
  if (annex !== null) {
    body.push(
      make('hcontainer', { eId: 'annex', name: 'annex' }, [
        make('heading', {}, [document.annexTitle ?? '附件']),
        ...hierarchy(make, annex, root, seen),
      ]),
    );
  }
  xml.documentElement?.appendChild(
    make('doc', { name: 'policy', contains: 'originalVersion' }, [
      make('meta', {}, [identification(make, outline, root), references(make, outline)]),
      make('preface', {}, preface),
      make('mainBody', {}, body),
    ]),
  );
  const text = new XMLSerializer().serializeToString(xml);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
