import type { Lineage } from '../measures/lineage/lineage';
import { lineageTotal } from '../measures/lineage/lineageTotal';
import { lineageSheet as texts } from '../messages/ru/lineageSheet';
import { cellName, fixedRangeName } from './a1';
import { textCell } from './cellSpec';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec } from './sheetSpec';

const FORMAT = 'General';

/** Where the lines stand: zero-based row of the first, and how many columns stand before the numbers. */
export type LineagePlace = { readonly first: number; readonly frame: number };

/**
 * The lines under the table that add it up by formula, as `lineageTotal` does: blank where nothing is added. They
 * stand outside the table, so that sorting it moves nothing.
 */
export function lineageTotals(
  lineage: Lineage,
  { first, frame }: LineagePlace,
): readonly (readonly (CellSpec | null)[])[] {
  const { rows, isShare, noDenominators, target } = lineage;
  const last = first + Math.max(rows.length, 1) - 1;
  const totalRow = first + rows.length + 1;
  const partOf = (part: 'numerator' | 'denominator') =>
    lineageTotal({ ...lineage, target: { ...target, part } });
  const sum = (column: number, value: number | null, ofNothing: 0 | null): CellSpec => {
    const range = fixedRangeName({ top: first, bottom: last, left: column, right: column });
    const rounded = `ROUND(SUM(${range}),2)`;

    return {
      value,
      formula: ofNothing === 0 ? rounded : `IF(COUNT(${range})=0,"",${rounded})`,
      format: FORMAT,
      style: 'total',
    };
  };
  const before = (title: string, count: number) => [
    textCell(title, 'total'),
    ...Array.from({ length: count - 1 }, () => textCell('', 'total')),
  ];

  if (!isShare) return [[...before(texts.total, frame + 1), sum(frame + 1, partOf('numerator'), null)]];

  const [numerator, denominator] = [cellName(totalRow, frame + 2), cellName(totalRow, frame + 3)];
  const sums = [
    ...before(texts.total, frame + 2),
    sum(frame + 2, partOf('numerator'), null),
    sum(frame + 3, partOf('denominator'), noDenominators),
  ];

  if (target.part !== 'value') return [sums];

  const share: CellSpec = {
    value: lineage.total,
    formula: `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}=0,"",100*${numerator}/${denominator}),"")`,
    format: SHARE_FORMAT,
    style: 'total',
  };

  return [sums, [...before(texts.share, frame + 2), share]];
}
