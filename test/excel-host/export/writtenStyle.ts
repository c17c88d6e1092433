import type { CellStyle } from 'hucre/xlsx';
import type { Border, BorderSide, Style } from '../model/types';

type Side = NonNullable<NonNullable<CellStyle['border']>['top']>;

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const LINES: Readonly<Record<Border['style'], Side['style']>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};
const known = new WeakMap<Style, CellStyle>();

/** A style as hucre takes it. The same style gives the same object. */
export function writtenStyle(style: Style): CellStyle {
  const made = known.get(style);

  if (made) return made;

  const written: CellStyle = {
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    ...font(style),
    ...alignment(style),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(style.fill) } } }),
    ...(style.borders === undefined ? {} : { border: border(style.borders) }),
    ...(style.locked === undefined && style.formulaHidden === undefined
      ? {}
      : { protection: { locked: style.locked ?? true, hidden: style.formulaHidden ?? false } }),
  };

  known.set(style, written);

  return written;
}

/** A colour as files write it. */
export function rgb(color: string): string {
  return color.replace('#', '').toUpperCase();
}

function font(style: Style): Pick<CellStyle, 'font'> {
  const { fontColor, fontName, fontSize, bold, italic, underline, strikethrough } = style;

  if (
    [fontColor, fontName, fontSize, bold, italic, underline, strikethrough].every((one) => one === undefined)
  ) {
    return {};
  }

  return {
    font: {
      name: fontName ?? 'Calibri',
      size: fontSize ?? 11,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
      ...(fontColor === undefined ? {} : { color: { rgb: rgb(fontColor) } }),
    },
  };
}

function alignment({ horizontal, vertical, wrap, indent }: Style): Pick<CellStyle, 'alignment'> {
  if (horizontal === undefined && vertical === undefined && !wrap && !indent) return {};

  return {
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal: lower(horizontal) }),
      ...(vertical === undefined ? {} : { vertical: lower(vertical) }),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent ? { indent } : {}),
    },
  };
}

function border(borders: NonNullable<Style['borders']>): NonNullable<CellStyle['border']> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = borders[side];

      return line ? [[side, { style: lineStyle(line), color: { rgb: rgb(line.color) } }]] : [];
    }),
  );
}

function lineStyle({ style, weight }: Border): Side['style'] {
  if (style !== 'Continuous') return LINES[style];
  if (weight === 'Medium' || weight === 'Thick') return weight === 'Medium' ? 'medium' : 'thick';

  return weight === 'Hairline' ? 'hair' : 'thin';
}

function lower<T extends string>(text: T): Lowercase<T> {
  return text.toLowerCase() as Lowercase<T>;
}
