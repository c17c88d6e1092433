import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, noticed, refused } from './cellResult';
import { absenceOf } from './missingWords';
import { numberFromText } from './numberFromText';
import { textParams } from './textParams';

type NumberKind = Extract<ColumnKind, { type: 'number' }>;

/** Digits that Excel keeps; what a formula leaves behind them is noise of binary fractions. */
const EXCEL_DIGITS = 15;

/**
 * Reads a number, or one of the column's missing words. Nothing is rounded: a fraction finer than the column
 * holds is refused, and so is a number out of its range. A known unit behind the number is left out with a
 * notice; «нет» and dashes are refused, since they may mean zero or «нет данных».
 */
export function readNumber(content: string | number, kind: NumberKind): CellResult {
  if (typeof content === 'number') return readNumberCell(content, kind);

  const absence = absenceOf(content, 'number');

  if (absence === 'none') return refused('readNoneInNumber', textParams(content, kind));
  if (absence !== null)
    return kind.missing.includes(absence)
      ? accepted(absence)
      : refused('readMissingWord', textParams(content, kind));

  const found = numberFromText(content);

  if (found === null) return refused('readNumber', textParams(content, kind));

  const result = withinLimits(found.number, found.decimals <= kind.decimals, content, kind);

  if (!found.unit || result.value === null) return result;

  return noticed(result.value, 'readNumberWithUnit', textParams(content, kind));
}

function readNumberCell(content: number, kind: NumberKind): CellResult {
  if (!Number.isFinite(content)) return refused('readNumber', textParams(content, kind));

  const number = Number(content.toPrecision(EXCEL_DIGITS));
  const scale = 10 ** kind.decimals;
  const isWithinDecimals = Math.round(number * scale) / scale === number;

  return withinLimits(number, isWithinDecimals, content, kind);
}

function withinLimits(
  number: number,
  isWithinDecimals: boolean,
  content: string | number,
  kind: NumberKind,
): CellResult {
  const { min, max } = kind;

  if (!(number >= min && number <= max))
    return refused('readNumberRange', { ...textParams(content, kind), min, max });
  if (!isWithinDecimals)
    return refused('readNumberFraction', { ...textParams(content, kind), decimals: kind.decimals });

  // Negative zero would become zero in JSON, and with it another value.
  return accepted(number === 0 ? 0 : number);
}
