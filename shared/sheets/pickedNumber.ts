import type { LineageKind, LineagePart, LineageTarget } from '../measures/lineage/lineage';
import { regionSheets } from '../messages/ru/regionSheets';
import { targetSheets } from '../messages/ru/targetSheets';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { CellScalar } from './grid';

/** A cell as the user selected it, with the rows among which its sheet's headings stand. */
export type PickedCell = {
  /** What Svod named the sheet. */
  readonly mark: string | null;
  readonly head: readonly (readonly CellScalar[])[];
  /** The whole row of the cell. */
  readonly cells: readonly CellScalar[];
  /** Zero-based place of the cell in it. */
  readonly column: number;
};

/** A sheet whose rows begin with keys and whose headings say which number stands below. */
type KeyedSheet = {
  readonly kind: LineageKind;
  readonly key: string;
  readonly parts: Readonly<Record<string, LineagePart>>;
};

const { attainment, map } = regionSheets;
const { ladders, coverage } = targetSheets;

const KEYED: Readonly<Record<string, KeyedSheet>> = {
  [attainment.name]: {
    kind: 'indicator',
    key: attainment.headings.indicator,
    parts: {
      [attainment.headings.numerator]: 'numerator',
      [attainment.headings.denominator]: 'denominator',
      [attainment.headings.value]: 'value',
    },
  },
  [ladders.name]: {
    kind: 'ladder',
    key: ladders.headings.key,
    parts: { [ladders.headings.value]: 'value' },
  },
  [coverage.name]: {
    kind: 'coverage',
    key: coverage.headings.key,
    parts: {
      [coverage.headings.numerator]: 'numerator',
      [coverage.headings.denominator]: 'denominator',
      [coverage.headings.value]: 'value',
    },
  },
};

/**
 * Which number a selected cell shows: found by the sheet's mark, the headings and the row's own key, so that rows may
 * have been sorted and columns moved. `null`: the cell is no such number. A reporter is known by name; where two have
 * the same one, the cell says too little.
 */
export function pickedNumber(
  region: Region,
  reporters: readonly Reporter[],
  cell: PickedCell,
): LineageTarget | null {
  if (cell.mark === map.name) return onMap(region, reporters, cell);

  const sheet = KEYED[cell.mark ?? ''];

  return sheet === undefined ? null : onKeyed(sheet, cell);
}

function onKeyed({ kind, key: keyHeading, parts }: KeyedSheet, cell: PickedCell): LineageTarget | null {
  const headings = headingsWith(cell, keyHeading);
  const key = headings && textAt(cell.cells, headings.indexOf(keyHeading));
  const part = headings && parts[headings[cell.column] ?? ''];

  return key && part ? { kind, key, part, reporter: null } : null;
}

function onMap(
  { indicators, ladders: promised }: Region,
  reporters: readonly Reporter[],
  cell: PickedCell,
): LineageTarget | null {
  const headings = headingsWith(cell, map.reporter);

  if (headings === null) return null;

  const name = textAt(cell.cells, headings.indexOf(map.reporter));
  const [reporter, ...same] = reporters.filter((one) => one.name === name);
  const key = headings[cell.column] ?? '';

  if (reporter === undefined || same.length > 0) return null;
  if (indicators.some((one) => one.key === key))
    return { kind: 'indicator', key, part: 'value', reporter: reporter.key };
  if (promised.some((one) => one.key === key))
    return { kind: 'ladder', key, part: 'value', reporter: reporter.key };

  return null;
}

/** The first row that has this heading among others. */
function headingsWith({ head }: PickedCell, wanted: string): readonly string[] | null {
  const rows = head.map((cells) => cells.map((_, column) => textAt(cells, column)));

  return (
    rows.find((texts) => texts.includes(wanted) && texts.filter((text) => text !== '').length > 1) ?? null
  );
}

function textAt(cells: readonly CellScalar[], column: number): string {
  return String(cells[column] ?? '').trim();
}
