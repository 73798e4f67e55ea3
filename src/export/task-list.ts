import { absoluteUrl } from '../cite/absolute-url.ts';

import type { PublicDocument } from '../model/document.ts';
import { noteStatus } from '../model/note-name.ts';
import type { PublicNote } from '../model/note.ts';
import type { PublicRecord, Responsibility } from '../model/record.ts';

/** A unit's part in a listed task. */
export interface ListedUnit {
  /** The unit's official short name; the printed words where the source names no unit. */
  name: string;
  printed: string;
  role: Responsibility['role'];
  basis: Responsibility['basis'];
  note: string;
}

/** One task of a list. */
export interface ListedTask {
  id: string;
  url: string;
  /** 附件第45项 */
  place: string;
  documentTitle: string;
  documentNumber: string | null;
  /** Headings, outermost first. */
  section: string[];
  title: string | null;
  text: string;
  /** What its row prints beside text, units and time: 备注：新增. */
  cells: string[];
  /** The times by which it asks for something, as printed; empty where it prints none. */
  deadlines: string[];
  /** Upper sources, each with how it is known, see `upperSources`; empty where none was found. */
  upper: string[];
  /** What the editors say of it, each in a sentence: the text stands as the source prints it. */
  notes: string[];
  /** Every unit of the task. */
  units: ListedUnit[];
  /** Those of them that the list is about; one row each. All units unless the list is of one unit. */
  rows: ListedUnit[];
}

/** A list as the writers of .xlsx, .csv and .docx need it. */
export interface TaskList {
  title: string;
  /** A sentence on what is listed that ends before the number of tasks (检索“专利”得到的条目，). */
  scope: string;
  /** Who made the list and from what. */
  source: string;
  /** Absolute address of the page that shows it. */
  url: string;
  /** ISO date of the data, or of the download where a reader asks for it. */
  date: string;
  tasks: ListedTask[];
}

/** What a list says of an editorial note. */
type ListedNote = Pick<PublicNote, 'kind' | 'printed' | 'reading' | 'why' | 'certainty'>;

/** What a list is made from. */
export interface ListSource {
  /** The records to list, in the order in which they are shown. */
  records: PublicRecord[];
  documents: Pick<PublicDocument, 'id' | 'title' | 'documentNumber'>[];
  units: { id: string; name: string }[];
  /** The editorial notes about a record. */
  notesOf: (id: string) => readonly ListedNote[];
  /** The upper sources of a record, see `upperSources`. */
  upperOf: (id: string) => string[];
  /** Where the site stands, see `siteRoot`. */
  root: string;
  /** Only the rows of this unit, for the list of a unit. */
  unit?: string;
}

/** A note in a sentence, all its parts of ours but the words of the source in quotation marks. */
function noteInWords(note: ListedNote): string {
  const words = [
    note.printed && `底本作“${note.printed}”`,
    note.reading && `本站读作“${note.reading}”`,
    note.why,
  ];
  return `${noteStatus(note)}：${words.filter(Boolean).join('，')}`;
}

/** Headers of columns that say by when: 时限, 完成时间, 进度安排. */
const TIME_HEADER = /时限|时间|期限|进度/u;

/**
 * The times of a record as printed: words of its text, and time cells whole (2024年12月；长期坚持), also
 * those that are no date.
 */
function printedTimes({ text, deadlines, fields }: PublicRecord): string[] {
  const words = deadlines.map(({ printed, quote }) => (text.includes(quote) ? printed : quote));
  const cells = fields.filter(({ header }) => TIME_HEADER.test(header)).map((cell) => cell.text);
  return [...new Set([...words, ...cells])];
}

/** The tasks of a list, each with its units by name. */
export function listedTasks(source: ListSource): ListedTask[] {
  const documents = new Map(source.documents.map((document) => [document.id, document]));
  const names = new Map(source.units.map((unit) => [unit.id, unit.name]));
  const listed = (part: Responsibility): ListedUnit => ({
    name: (part.unit === null ? undefined : names.get(part.unit)) ?? part.printed,
    printed: part.printed,
    role: part.role,
    basis: part.basis,
    note: part.note,
  });
  return source.records.map((record) => {
    const document = documents.get(record.document);
    const about = record.responsibilities.filter(
      (part) => source.unit === undefined || part.unit === source.unit,
    );
    return {
      id: record.id,
      url: absoluteUrl(source.root, record.path),
      place: record.label,
      documentTitle: document?.title ?? record.document,
      documentNumber: document?.documentNumber ?? null,
      section: record.section,
      title: record.title,
      text: record.text,
      cells: record.fields
        .filter(({ header }) => !TIME_HEADER.test(header))
        .map((cell) => `${cell.header}：${cell.text}`),
      deadlines: printedTimes(record),
      upper: source.upperOf(record.id),
      notes: source.notesOf(record.id).map(noteInWords),
      units: record.responsibilities.map(listed),
      rows: about.map(listed),
    };
  });
}
