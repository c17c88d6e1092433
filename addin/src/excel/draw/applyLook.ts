import type { GridRange } from '../../../../shared/sheets/grid';
import type { CellStyle } from '../../../../shared/sheets/sheetSpec';
import { FONT, type Look, looks } from '../../../../shared/sheets/styles';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const SIDES = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'] as const;

/** What of a look is set at once. Cells that differ in one of them share the others. */
export const LOOK_PARTS = ['font', 'fill', 'place', 'border'] as const;

/** One of `LOOK_PARTS`. */
export type LookPart = (typeof LOOK_PARTS)[number];

/** Gives the cells of a range one look. `extent`: where they stand. */
export function applyLook(range: Excel.Range, style: CellStyle, extent: GridRange): void {
  for (const part of LOOK_PARTS) applyLookPart(range, part, style, extent);
}

/** Gives the cells of a range one part of a look. */
export function applyLookPart(
  { format }: Excel.Range,
  part: LookPart,
  style: CellStyle,
  extent: GridRange,
): void {
  const look = looks[style];

  switch (part) {
    case 'font':
      setFont(format.font, look);
      break;
    case 'fill':
      if (look.fill === null) format.fill.clear();
      else format.fill.color = `#${look.fill}`;
      break;
    case 'place':
      format.horizontalAlignment = ALIGN[look.align];
      format.verticalAlignment = VERTICAL[look.vertical];
      format.wrapText = look.wrap;
      break;
    case 'border':
      setBorders(format.borders, look, extent);
      break;
  }
}

/** What tells one part of a look from another; equal texts need be set only once. */
export function lookPartKey(part: LookPart, style: CellStyle): string {
  const { ink, fill, bold, italic, size, wrap, align, vertical, border } = looks[style];

  switch (part) {
    case 'font':
      return `${ink} ${bold} ${italic} ${size}`;
    case 'fill':
      return `${fill}`;
    case 'place':
      return `${wrap} ${align} ${vertical}`;
    case 'border':
      return `${border}`;
  }
}

function setFont(font: Excel.RangeFont, { ink, bold, italic, size }: Look): void {
  font.name = FONT;
  font.size = size;
  font.bold = bold;
  font.italic = italic;
  font.color = `#${ink}`;
}

// Excel refuses lines between rows where there is one row.
function setBorders(borders: Excel.RangeBorderCollection, { border }: Look, extent: GridRange): void {
  const sides = [
    ...SIDES,
    ...(extent.bottom > extent.top ? (['InsideHorizontal'] as const) : []),
    ...(extent.right > extent.left ? (['InsideVertical'] as const) : []),
  ];

  for (const side of sides) {
    const line = borders.getItem(side);

    line.style = border === null ? 'None' : 'Continuous';
    if (border !== null) line.color = `#${border}`;
  }
}
