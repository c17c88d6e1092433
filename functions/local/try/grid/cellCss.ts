import type { Border, CellValue, Style } from '../../../../test/excel-host/model/types';

const POINT = 4 / 3;
const WEIGHTS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const LINES: Partial<Record<Border['style'], string>> = { Dash: 'dashed', Dot: 'dotted', Double: 'double' };
const VERTICAL = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
} as const;
const INDENT = 9;
const PADDING = 3;

/** How a cell looks in CSS. Only properties that differ from the sheet's own are there. */
export function cellCss(style: Style, value: CellValue): Partial<CSSStyleDeclaration> {
  const { borders = {}, indent = 0 } = style;
  const aligned = alignment(style, value);

  return {
    ...(style.fill === undefined ? {} : { backgroundColor: style.fill }),
    ...(style.fontColor === undefined ? {} : { color: style.fontColor }),
    ...(style.fontName === undefined ? {} : { fontFamily: `"${style.fontName}", var(--cell-font)` }),
    ...(style.fontSize === undefined ? {} : { fontSize: `${style.fontSize * POINT}px` }),
    ...(style.bold === true ? { fontWeight: '700' } : {}),
    ...(style.italic === true ? { fontStyle: 'italic' } : {}),
    ...decoration(style),
    ...(style.wrap === true ? { whiteSpace: 'pre-wrap' } : {}),
    ...(style.vertical === undefined ? {} : { alignItems: VERTICAL[style.vertical] }),
    ...(aligned === 'left' ? {} : { justifyContent: aligned, textAlign: aligned }),
    ...(indent === 0 ? {} : { paddingLeft: `${PADDING + indent * INDENT}px` }),
    ...(borders.top === undefined ? {} : { borderTop: line(borders.top) }),
    ...(borders.bottom === undefined ? {} : { borderBottom: line(borders.bottom) }),
    ...(borders.left === undefined ? {} : { borderLeft: line(borders.left) }),
    ...(borders.right === undefined ? {} : { borderRight: line(borders.right) }),
  };
}

/** Where a cell's content stands: numbers to the right, truth values and errors in the middle, unless told. */
export function alignment({ horizontal = 'General' }: Style, value: CellValue): 'left' | 'center' | 'right' {
  if (horizontal === 'Right') return 'right';
  if (horizontal === 'Center') return 'center';
  if (horizontal !== 'General') return 'left';
  if (typeof value === 'number') return 'right';

  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
}

function decoration({ underline, strikethrough }: Style): Partial<CSSStyleDeclaration> {
  const lines = [underline === true ? 'underline' : '', strikethrough === true ? 'line-through' : '']
    .join(' ')
    .trim();

  return lines === '' ? {} : { textDecoration: lines };
}

function line({ style, weight, color }: Border): string {
  return `${WEIGHTS[weight]}px ${LINES[style] ?? 'solid'} ${color}`;
}
