import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslItem } from './csl-json.ts';
import { ris } from './ris.ts';

/** A file that a reference manager imports. */
export interface ReferenceFormat {
  /** Ending of the file's address. */
  ending: string;
  /** What the page calls it. */
  name: string;
  mediaType: string;
  write: (citable: Citable) => string;
}

/** The formats for reference managers; each document and record has one file of each. */
export const referenceFormats: ReferenceFormat[] = [
  { ending: 'ris', name: 'RIS', mediaType: 'application/x-research-info-systems', write: ris },
  { ending: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
  {
    ending: 'csl.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (citable) => `${JSON.stringify([cslItem(citable)], null, 2)}\n`,
  },
];

/** The files of a whole document, beside those for reference managers. */
export const documentFiles: Omit<ReferenceFormat, 'write'>[] = [
  { ending: 'akn.xml', name: 'Akoma Ntoso', mediaType: 'application/akn+xml' },
  { ending: 'md', name: 'Markdown', mediaType: 'text/markdown' },
];
