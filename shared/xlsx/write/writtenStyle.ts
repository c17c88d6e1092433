import type { CellStyle as WrittenStyle } from 'hucre/xlsx';
import type { CellStyle } from '../../sheets/sheetSpec';
import { FONT, looks } from '../../sheets/styles';

const known = new Map<string, WrittenStyle>();

/** The look of `style` with a number format, as hucre takes it. The same pair gives the same object. */
export function writtenStyle(style: CellStyle, format?: string): WrittenStyle {
  const key = `${style} ${format ?? ''}`;
  const made = known.get(key);

  if (made) return made;

  const look = { ...lookOf(style), ...(format === undefined ? {} : { numFmt: format }) };

  known.set(key, look);

  return look;
}

function lookOf(style: CellStyle): WrittenStyle {
  const { ink, fill, bold, italic, size, wrap, align, vertical, border } = looks[style];
  const side = border === null ? null : ({ style: 'thin', color: { rgb: border } } as const);

  return {
    font: { name: FONT, size, bold, italic, color: { rgb: ink } },
    alignment: { horizontal: align, vertical, wrapText: wrap },
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(side === null ? {} : { border: { top: side, right: side, bottom: side, left: side } }),
  };
}
