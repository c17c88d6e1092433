import type { Call } from '../batch/calls';
import { applyLookPart, LOOK_PARTS, type LookPart, lookPartKey } from './applyLook';
import { rangeAt } from './rangeAt';
import { rectangles } from './rectangles';
import { setNumberFormat } from './setNumberFormat';
import type { Target } from './target';

const GENERAL = 'General';
/** What cells of a new sheet have anyway. */
const BLANK: Readonly<Partial<Record<LookPart, string>>> = { fill: 'null', border: 'null' };

/** Number formats, which have to be there before the values: they decide what is taken for a date. */
export function numberFormatCalls(target: Target): readonly Call[] {
  const { sheet, spec, owns, isFresh } = target;
  const formats = rectangles(spec.rows.length, spec.columns.length, (row, column) => {
    const cell = spec.rows[row]?.cells[column];
    const format = cell?.format ?? GENERAL;

    return cell && owns(row, column) && !(isFresh && format === GENERAL) ? format : null;
  });

  return formats.map(
    ({ key, range }) =>
      () =>
        setNumberFormat(rangeAt(sheet, range), key),
  );
}

/** Looks, in few ranges: what is alike in one respect is set together. */
export function lookCalls(target: Target): readonly Call[] {
  return LOOK_PARTS.flatMap((part) => lookPartCalls(target, part));
}

function lookPartCalls({ sheet, spec, owns, isFresh }: Target, part: LookPart): readonly Call[] {
  const alike = rectangles(spec.rows.length, spec.columns.length, (row, column) => {
    const cell = spec.rows[row]?.cells[column];

    if (!cell || !owns(row, column)) return null;

    const key = lookPartKey(part, cell.style);

    return isFresh && key === BLANK[part] ? null : key;
  });

  return alike.flatMap(({ range }) => {
    const style = spec.rows[range.top]?.cells[range.left]?.style;

    return style ? [() => applyLookPart(rangeAt(sheet, range), part, style, range)] : [];
  });
}
