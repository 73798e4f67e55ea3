import type { Target } from '../../../src/model/record.ts';
import type { Comparator } from '../../../src/model/vocabulary.ts';
import type { Column } from './columns.ts';
import { cellAt, type Cell, type Grid } from './grid.ts';
import type { FigureCells } from './row.ts';

/** 地理标志商标（件）: the last bracket of a name holds its unit. */
const UNIT_OF_NAME = /^(.+?)\s*[（(]([^（）()]+)[）)]$/u;
/** ≥80, 80以上, 〔300〕 (a sum over years), 1,200, 85%. */
const VALUE =
  /^(≥|>=|＞|>|≤|<=|＜|<|不低于|不少于|超过|达到|不超过)?\s*[〔［【[]?\s*([+-]?\d[\d,，]*(?:\.\d+)?)\s*[〕］】\]]?\s*(以上|左右|以下|以内)?\s*([^\d\s]{0,4})$/u;
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  不低于: '>=',
  不少于: '>=',
  以上: '>=',
  '＞': '>',
  '>': '>',
  超过: '>',
  '≤': '<=',
  '<=': '<=',
  不超过: '<=',
  以下: '<=',
  以内: '<=',
};

/** A printed value: how it compares, its number and the unit behind it. */
export interface PrintedValue {
  value: number;
  comparator: Comparator;
  unit: string;
}

/** Reads a value of a table (`80`, `≥85%`, `1,200`); null for —, for words and for a range. */
export function readValue(text: string): PrintedValue | null {
  const match = VALUE.exec(text.normalize('NFC').trim());
  if (match === null) return null;
  const [, before = '', digits = '', after = '', unit = ''] = match;
  if (before === '<' || before === '＜') return null;
  const comparator = COMPARATORS[before] ?? COMPARATORS[after] ?? '=';
  return { value: Number(digits.replace(/[,，]/gu, '')), comparator, unit };
}

/** The parts of a figure's row: name, unit, values with their years, attribute. */
export function readFigure(
  grid: Grid,
  row: number,
  columns: readonly Column[],
): FigureCells | null {
  const cellsFor = (use: Column['use']): { column: Column; cell: Cell }[] =>
    columns.flatMap((column) => {
      const cell = column.use === use ? cellAt(grid, row, column.index) : null;
      return cell === null || cell.text === '' ? [] : [{ column, cell }];
    });
  const title = cellsFor('indicator').at(-1)?.cell.text.replaceAll('\n', '');
  if (title === undefined) return null;
  const [, name = title, inName = ''] = UNIT_OF_NAME.exec(title) ?? [];
  const unit = cellsFor('unit')[0]?.cell.text;
  return {
    name: unit === undefined ? name : title,
    unit: unit ?? inName,
    values: (['base', 'target'] as const).flatMap((use) =>
      cellsFor(use).map(({ column, cell }) => ({
        use,
        year: column.year,
        passage: cell.lines.flat(),
        text: cell.text,
      })),
    ),
    attribute: cellsFor('attribute')[0]?.cell.text ?? '',
  };
}

/** The targets that a figure's row sets, with their years; a value that is no number sets none. */
export function targetsOfFigure(
  figure: FigureCells,
  year: number | null,
): (Target & { year: number | null })[] {
  return figure.values.flatMap((cell) => {
    const value = cell.use === 'target' ? readValue(cell.text) : null;
    if (value === null) return [];
    return [
      {
        what: figure.name,
        value: value.value,
        unit: figure.unit === '' ? value.unit : figure.unit,
        comparator: value.comparator,
        year: cell.year ?? year,
        quote: cell.text,
      },
    ];
  });
}
