import type { z } from 'astro/zod';
import { publicDocument } from '../model/document.ts';
import { publicIndicator } from '../model/indicator.ts';
import { publicLink } from '../model/link.ts';
import { publicNote } from '../model/note.ts';
import { publicPlace } from '../model/place.ts';
import { publishedRecord } from '../model/record.ts';
import { publicRef } from '../model/ref.ts';
import { publicTopic } from '../model/topic.ts';
import { publicUnit } from '../model/unit.ts';
import { publishRecord } from './shown-record.ts';
import type { SiteLists } from './site.ts';

/** One file of `/data/`: the key of its only array, the shape of an item, and where items come from. */
export interface DataFile {
  key: string;
  /** The published shape; what else content carries is left out, keys come in its order. */
  item: z.ZodObject;
  items: (lists: SiteLists) => readonly object[];
  /** What the file holds, in Chinese, for the page and the schema. */
  about: string;
}

/** The files that the contract promises, by name. */
export const dataFiles: Record<string, DataFile> = {
  documents: {
    key: 'documents',
    item: publicDocument,
    items: (lists) => lists.documents,
    about:
      '文件：标题、种类、发文字号、发文机关、日期、与其他文件的关系、地方、层级，以及底本文件和它的校验值。',
  },
  records: {
    key: 'records',
    item: publishedRecord,
    items: ({ records, documents }) => {
      const byId = new Map(documents.map((document) => [document.id, document]));
      return records.map((record) => publishRecord(record, byId.get(record.document)));
    },
    about:
      '条目：每一条、每一项、每一段的原文、编号、所在部分、责任单位、目标数值、主题和底本行号。',
  },
  units: {
    key: 'units',
    item: publicUnit,
    items: (lists) => lists.units,
    about: '单位：规范简称、别称、层级，承担的每一项任务和角色，以及提到它的条目。',
  },
  places: {
    key: 'places',
    item: publicPlace,
    items: (lists) => lists.places,
    about: '地方：全称、简称、层级、上级地方，以及单位编号的前缀。文件和单位都属于一个地方。',
  },
  topics: {
    key: 'topics',
    item: publicTopic,
    items: (lists) =>
      lists.topics.map((topic) => ({
        ...topic,
        records: topic.records.map(({ record }) => record),
      })),
    about: '主题：名称、上级主题、定义、相关主题，以及属于它的条目。',
  },
  refs: {
    key: 'refs',
    item: publicRef,
    items: (lists) =>
      lists.refs.map((ref) => ({
        ...ref,
        records: [...new Set(ref.places.map(({ record }) => record))],
      })),
    about: '文件和行动：原文点名的文件和专项行动，以及点到它的条目。',
  },
  links: {
    key: 'links',
    item: publicLink,
    items: (lists) => lists.links,
    about: '关联：条目之间的上下级、同文、同引文件等关系，两端都附有原文证据。',
  },
  indicators: {
    key: 'indicators',
    item: publicIndicator,
    items: (lists) => lists.indicators,
    about: '指标：规划的主要发展指标，基期和目标期的数值。',
  },
  editorial: {
    key: 'notes',
    item: publicNote,
    // A note that concerns several records is one row for each of them.
    items: (lists) =>
      lists.notes.flatMap((note) => note.records.map((record) => ({ ...note, record }))),
    about: '校勘记：转录损坏、原文存疑、缺文和归属对齐，每条附理由和把握程度。',
  },
};

/** The items of a file in their published shape. */
export function publicItems(file: DataFile, lists: SiteLists): object[] {
  const published = file.item.strip();
  return file.items(lists).map((item) => published.parse(item));
}

/** A file's text: one item a line, so that a change shows as the line that it touches. */
export function dataFileText(file: DataFile, lists: SiteLists): string {
  const lines = publicItems(file, lists).map((item) => JSON.stringify(item));
  return `{"${file.key}":[\n${lines.join(',\n')}\n]}\n`;
}
