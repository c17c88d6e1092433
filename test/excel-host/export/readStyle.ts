import type { CellStyle } from 'hucre/xlsx';
import type { Border, Style } from '../model/types';

const known = new WeakMap<CellStyle, Style>();

/** hucre's style as the model keeps it. Colours of themes are left out: only their names are in the file. */
export function readStyle(style: CellStyle): Style {
  const made = known.get(style);

  if (made) return made;

  const { font, fill, alignment, numFmt, protection, border } = style;
  const read: Style = withoutEmpty({
    format: numFmt === 'General' ? undefined : numFmt,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? color(fill.fgColor) : undefined,
    fontColor: color(font?.color),
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    strikethrough: font?.strikethrough || undefined,
    horizontal: alignment?.horizontal && capital(alignment.horizontal),
    vertical: alignment?.vertical && capital(alignment.vertical),
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    locked: protection?.locked,
    formulaHidden: protection?.hidden || undefined,
    borders: border && borders(border),
  });

  known.set(style, read);

  return read;
}

/** A colour of a file as `#RRGGBB`; `undefined` for one of a theme. */
export function color(given: { readonly rgb?: string } | undefined): string | undefined {
  return given?.rgb === undefined ? undefined : `#${given.rgb.slice(-6).toUpperCase()}`;
}

function borders(border: NonNullable<CellStyle['border']>): Style['borders'] {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = border[side];

    return line ? [[side, { ...lineOf(line.style), color: color(line.color) ?? '#000000' }]] : [];
  });

  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function lineOf(style: string): Pick<Border, 'style' | 'weight'> {
  switch (style) {
    case 'double':
      return { style: 'Double', weight: 'Thick' };
    case 'dashed':
      return { style: 'Dash', weight: 'Thin' };
    case 'dotted':
      return { style: 'Dot', weight: 'Thin' };
    case 'medium':
      return { style: 'Continuous', weight: 'Medium' };
    case 'thick':
      return { style: 'Continuous', weight: 'Thick' };
    default:
      return { style: 'Continuous', weight: style === 'hair' ? 'Hairline' : 'Thin' };
  }
}

function capital<T extends string>(text: T): Capitalize<T> {
  return (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<T>;
}

function withoutEmpty(style: Readonly<Record<string, unknown>>): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
