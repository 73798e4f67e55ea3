import { absoluteUrl } from '../../../src/cite/absolute-url.ts';
import { citeDocument, citeRecord } from '../../../src/cite/citable.ts';
import { runningText } from '../../../src/cite/forms.ts';
import { indexSite } from '../../../src/data/index-site.ts';
import type { Site } from '../../../src/data/site.ts';
import { pathOf } from '../../../src/model/address.ts';
import { basisName } from '../../../src/model/basis-name.ts';
import type { ContentDocument } from '../../../src/model/document.ts';
import type { PublicLink } from '../../../src/model/link.ts';
import { noteStatus } from '../../../src/model/note-name.ts';
import type { ContentRecord, Responsibility } from '../../../src/model/record.ts';
import type { ContentUnit } from '../../../src/model/unit.ts';
import { GAP } from '../../../src/model/vocabulary.ts';
import { nameOf } from '../../../src/place/place.ts';
import { fold } from '../../../src/text/fold.ts';
import type { AssistantData } from './data.ts';

/** One answer of a tool: a JSON object. */
export type Answer = Record<string, unknown>;

/** How texts stand in every answer; said once in each. */
const HOW_TO_READ = {
  printed: '原文：来源文本所印的文字，只接合换行、去掉排版标记；〔缺〕处原文缺字',
  reading: '本站读法：编者对转录损坏处的读法，不是原文；没有时为 null',
};

/** Makes answers from the data: everything but searching and checking, which have cores of their own. */
export class Answers {
  readonly site: Site;
  readonly #data: AssistantData;

  constructor(data: AssistantData) {
    this.#data = data;
    this.site = indexSite(data.content);
  }

  address(path: string): string {
    return absoluteUrl(this.#data.root, path);
  }

  #document(code: string): ContentDocument {
    const document = this.site.documentById.get(code);
    if (document === undefined) throw new Error(`no document ${code}`);
    return document;
  }

  #citedDocument(document: ContentDocument): Answer {
    const { id, title, documentNumber, issuers, dates, level, place, path } = document;
    return {
      id,
      title,
      documentNumber,
      issuers,
      dates,
      level,
      place: this.site.placeById.get(place)?.name ?? place,
      address: this.address(path),
      citation: runningText(citeDocument(document, this.#data.root)),
    };
  }

  #responsibility({ unit, printed, role, basis, note }: Responsibility): Answer {
    const known = unit === null ? undefined : this.site.unitById.get(unit);
    return {
      role,
      printed,
      unit,
      unitName: known?.name ?? null,
      howKnown: basisName[basis],
      note: note === '' ? null : note,
      address: known ? this.address(known.path) : null,
    };
  }

  /** A record in short: where it stands and what it prints. */
  brief(record: ContentRecord): Answer {
    const document = this.#document(record.document);
    return {
      id: record.id,
      name: `${document.shortName}${nameOf(record)}`,
      address: this.address(record.path),
      citation: runningText(citeRecord(record, document, this.#data.root)),
      title: record.title,
      printed: record.text,
      reading: record.reading,
      hasGap: record.text.includes(GAP),
    };
  }

  /** A record in full, or a document or a section with the records in it. */
  get(id: string): Answer {
    const wanted = id.trim().replace(/^\/|\/$/g, '');
    const record = this.site.recordById.get(wanted);
    if (record) return this.#record(record);
    const document = this.site.documentById.get(wanted);
    if (document) {
      const records = this.site.recordsOf.get(wanted) ?? [];
      return { document: this.#citedDocument(document), ...this.#list(records) };
    }
    const section = this.site.sectionById.get(wanted);
    if (section) {
      const records = section.records.flatMap((one) => this.site.recordById.get(one) ?? []);
      return {
        section: {
          id: section.id,
          headings: section.headings,
          address: this.address(section.path),
        },
        document: this.#citedDocument(this.#document(section.document)),
        ...this.#list(records),
      };
    }
    const unit = this.site.unitById.get(wanted.replace(/^unit\//, ''));
    if (unit) return this.responsibilities(unit.id);
    return {
      error: `本库没有“${wanted.slice(0, 80)}”这个编号`,
      remedy: '编号形如“文件代码/条目”，可先用 find 查找；本库有哪些文件见 coverage',
    };
  }

  #list(records: readonly ContentRecord[]): Answer {
    return { howToRead: HOW_TO_READ, records: records.map((record) => this.brief(record)) };
  }

  #record(record: ContentRecord): Answer {
    const notes = this.site.notesOf.get(record.id) ?? [];
    const link = (id: string, { type, basis }: PublicLink) => {
      const other = this.site.recordById.get(id);
      return other ? [{ ...this.brief(other), relation: type, howKnown: basis }] : [];
    };
    const related = [
      ...(this.site.linksFrom.get(record.id) ?? []).flatMap((one) => link(one.to, one)),
      ...(this.site.linksTo.get(record.id) ?? []).flatMap((one) => link(one.from, one)),
    ];
    return {
      howToRead: HOW_TO_READ,
      record: {
        ...this.brief(record),
        kind: record.kind,
        number: record.number.printed,
        sections: record.section,
        responsibilities: record.responsibilities.map((one) => this.#responsibility(one)),
        responsibilityPrinted: record.responsibilityText,
        noResponsibility:
          record.responsibilities.length === 0 ? '来源文本中没有识别出责任单位' : null,
        targets: record.targets,
        deadlines: record.deadlines,
        fields: record.fields,
        notes: notes.map((note) => ({
          kind: noteStatus(note),
          printed: note.printed,
          reading: note.reading,
          why: note.why,
        })),
        seedLines: record.source.lines,
      },
      document: this.#citedDocument(this.#document(record.document)),
      related,
    };
  }

  /** All units that a name means: by id, name or any of its forms; several where it is shared. */
  unitsCalled(name: string): ContentUnit[] {
    const asked = fold(name.trim()).folded;
    const forms = ({ name: own, aliases, localForms, fullName }: ContentUnit) =>
      [own, ...aliases, ...localForms, fullName ?? ''].map((form) => fold(form).folded);
    return this.site.units.filter(
      (unit) => unit.id === name.trim() || (asked !== '' && forms(unit).includes(asked)),
    );
  }

  /** What a unit is responsible for, each with how it is known. */
  responsibilities(name: string): Answer {
    const [unit, ...others] = this.unitsCalled(name);
    if (unit === undefined)
      return {
        error: `本库的单位名录里没有“${name.slice(0, 80)}”`,
        remedy: '没有登记不等于没有任务：可用 find 查原文里的写法',
      };
    const short = (one: ContentUnit) => ({
      id: one.id,
      name: one.name,
      place: this.site.placeById.get(one.place)?.name ?? one.place,
      address: this.address(one.path),
    });
    if (others.length > 0)
      return {
        ambiguous: `“${name}”可能指几个单位，请用编号再问`,
        choices: [unit, ...others].map(short),
      };
    return {
      unit: short(unit),
      howToRead: HOW_TO_READ,
      assignments: unit.assignments.flatMap(({ record: id, role }) => {
        const record = this.site.recordById.get(id);
        const own = record?.responsibilities.filter(
          (one) => one.unit === unit.id && one.role === role,
        );
        return record && own
          ? [
              {
                ...this.brief(record),
                responsibilities: own.map((one) => this.#responsibility(one)),
              },
            ]
          : [];
      }),
      mentionedIn: unit.mentions.map((id) => ({ id, address: this.address(pathOf(id)) })),
      notLookedAt: '只查了本库收录的文件；其他文件给这个单位的任务不在其中',
    };
  }

  /** What is here, in which edition, and what is missing. */
  coverage(): Answer {
    const { documents, notesOf } = this.site;
    return {
      notice: '本库是文件原文的转录，不是发文机关的网站；以发文机关公布的文本为准',
      documents: documents.map((document) => {
        const records = this.site.recordsOf.get(document.id) ?? [];
        const account = this.site.accountOf.get(document.id);
        return {
          ...this.#citedDocument(document),
          records: records.length,
          characters: account?.characters ?? null,
          setAside: account?.setAside ?? null,
          missing: records
            .filter(({ text }) => text.includes(GAP))
            .map(({ id, path }) => ({ id, what: '原文缺字', address: this.address(path) })),
          noted: records.filter(({ id }) => notesOf.has(id)).length,
        };
      }),
      units: this.site.units.length,
      notHere: '没有列出的文件（包括法律法规、其他地方和其他年度的文件）本库都没有，不能据本库判断',
    };
  }

  /** What happened to addresses and texts since they were published, newest last. */
  changes(): Answer {
    return {
      changes: this.#data.content.changes.map(({ date, kind, address, to, before, why }) => ({
        date,
        kind,
        address: address === null ? null : this.address(address),
        to: to === null ? null : this.address(to),
        before,
        why,
      })),
    };
  }
}
