import type { CellStyle } from 'hucre/xlsx';
import type { Border, BorderSide, Style } from '../../../../test/excel-host/model/types';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type FileBorder = NonNullable<NonNullable<CellStyle['border']>['top']>;

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};
const THIN = { style: 'Continuous', weight: 'Thin' } as const;

/** How a cell of a file looks, in the model's words. Gradients and patterns are left out. */
export function styleOf(
  { font, fill, border, alignment, numFmt, protection }: CellStyle,
  theme: readonly string[],
): Style {
  const color = (one?: Color) => colorOf(one, theme);
  const filled = fill?.type === 'pattern' && fill.pattern === 'solid' ? color(fill.fgColor) : undefined;

  return defined({
    format: numFmt,
    fill: filled,
    fontColor: color(font?.color),
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline === undefined ? undefined : font.underline !== false,
    strikethrough: font?.strikethrough,
    horizontal: alignmentOf(HORIZONTAL, alignment?.horizontal),
    vertical: alignmentOf(VERTICAL, alignment?.vertical),
    wrap: alignment?.wrapText,
    indent: alignment?.indent,
    borders: border === undefined ? undefined : bordersOf((side) => border[side], color),
    locked: protection?.locked,
    formulaHidden: protection?.hidden,
  });
}

/** A colour as `#RRGGBB`; a theme's colour without its tint. */
export function colorOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  const rgb = color?.rgb ?? (color?.theme === undefined ? undefined : theme[color.theme]);

  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  distributed: 'Distributed',
  centerContinuous: 'Center',
} as const;
const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Center',
} as const;

function alignmentOf<Name extends string, Value>(
  names: Readonly<Record<Name, Value>>,
  name: Name | undefined,
) {
  return name === undefined ? undefined : names[name];
}

function bordersOf(
  sideOf: (side: BorderSide) => FileBorder | undefined,
  color: (one?: Color) => string | undefined,
): NonNullable<Style['borders']> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = sideOf(side);

      return line === undefined
        ? []
        : [[side, { ...(LINES[line.style] ?? THIN), color: color(line.color) ?? '#000000' }]];
    }),
  );
}

/** Without what is not said. */
function defined(style: { readonly [key in keyof Style]?: Style[key] | undefined }): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
