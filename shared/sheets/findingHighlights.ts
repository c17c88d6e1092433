import { MAX_ROWS } from '../columns/limits';
import { fixedSheetWords } from '../messages/ru/sheets';
import { cellName } from './a1';
import { findingMark } from './findingMark';
import { FINDINGS_KEY, HEADING_ROW, placeOf, type SheetLayout } from './sheetLayout';
import type { ConditionalSpec } from './sheetSpec';

/** Both severities that have a colour; an error's comes first and so prevails. */
const COLOURED = [
  ['error', 'bad'],
  ['warning', 'partial'],
] as const;

/**
 * Colours the cells that the row's text under «Замечания» names, and that text itself. The colour moves with
 * its row and goes away with the text; formats that the user has set stay as they are. A registry is coloured
 * as far down as it may be filled, since pasted rows reach below the prepared ones.
 */
export function findingHighlights(layout: SheetLayout): readonly ConditionalSpec[] {
  const { firstRow, tableBottom, columns } = layout;
  const place = placeOf(layout, FINDINGS_KEY);
  const isFixed = layout.inputBottom === tableBottom;
  const bottom = isFixed ? tableBottom : firstRow + MAX_ROWS - 1;
  const row = { top: firstRow, bottom };
  const text = `$${cellName(firstRow, place)}`;
  const heading = `SUBSTITUTE(A$${HEADING_ROW + 1}," *","")`;

  return COLOURED.flatMap(([severity, style]): readonly ConditionalSpec[] => {
    const { before, after } = findingMark(severity);
    const word = fixedSheetWords.severity[severity];

    return [
      {
        range: { ...row, left: 0, right: columns.length - 2 },
        formula: `ISNUMBER(FIND("${before}"&${heading}&"${after}",${text}))`,
        style,
      },
      {
        range: { ...row, left: place, right: place },
        formula: `LEFT(${text},${word.length})="${word}"`,
        style,
      },
    ];
  });
}
