import type { Value } from '../columns/columns';
import type { FixedRow } from '../templates/template';
import { shareOf } from './shareOf';
import type { SheetLayout } from './sheetLayout';
import type { CellSpec } from './sheetSpec';
import type { SheetAddress } from './sheetTop';
import { shareFormula, toTargetFormula } from './targetFormulas';

/** A given row, where it stands on the sheet, and what is known of it. */
type TargetLine = {
  readonly row: FixedRow;
  /** Zero-based. */
  readonly sheetRow: number;
  readonly target: Value | undefined;
  /** Key of the column that holds the numbers. */
  readonly value: string;
  /** The number of the row with this code. */
  readonly numberOf: (code: string) => Value;
};

/** The live share of a line, its target and how they stand to each other in words, by column key. */
export function targetCells(
  layout: SheetLayout,
  line: TargetLine,
  { wording }: SheetAddress,
): Readonly<Record<'share' | 'target' | 'toTarget', CellSpec>> {
  const { row, sheetRow, value, numberOf } = line;
  const target = typeof line.target === 'number' ? line.target : null;
  const share = row.partOf === undefined ? null : shareOf(numberOf(row.code), numberOf(row.partOf));
  const fact = row.unit === 'flag' ? numberOf(row.code) : share;
  const { reached, below } = wording.toTarget;
  const mark = typeof fact !== 'number' || target === null ? null : fact >= target ? reached : below;

  return {
    share: {
      value: share,
      style: 'computed',
      format: '0.0',
      ...shareFormula(layout, row, sheetRow, value),
    },
    target: { value: target, style: 'computed' },
    toTarget: {
      value: mark,
      style: 'computed',
      ...toTargetFormula(layout, row, target, sheetRow, value, wording),
    },
  };
}
