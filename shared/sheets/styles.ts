import type { CellStyle } from './sheetSpec';

/** How a style looks, in words both renderers understand. Colours are RRGGBB. */
export type Look = {
  readonly ink: string;
  /** `null`: no fill, so the paper's white. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly size: number;
  readonly wrap: boolean;
  readonly align: 'left' | 'center' | 'right' | 'general';
  readonly vertical: 'top' | 'center';
  /** Colour of a thin line around the cell. */
  readonly border: string | null;
};

/** The default font of Excel since 2007; LibreOffice has one with the same measures. */
export const FONT = 'Calibri';

const LINE = 'BFBFBF';

const plain: Look = {
  ink: '000000',
  fill: null,
  bold: false,
  italic: false,
  size: 11,
  wrap: false,
  align: 'general',
  vertical: 'top',
  border: null,
};
const cell: Look = { ...plain, wrap: true, border: LINE };
const header: Look = {
  ...cell,
  ink: 'FFFFFF',
  fill: '1F4E79',
  bold: true,
  size: 10,
  align: 'center',
  vertical: 'center',
};

/** The look of every style. Ink on fill is at least 4.5 : 1 (WCAG 2.2, 1.4.3); a test computes it. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, ink: '1F3864', bold: true, size: 16 },
  subtitle: { ...plain, ink: '1F4E79', bold: true },
  note: { ...plain, ink: '595959', size: 10 },
  header,
  headerRequired: { ...header, fill: '7B3F00' },
  section: { ...plain, ink: '1F3864', fill: 'DDE6F2', bold: true, vertical: 'center' },
  input: { ...cell, fill: 'FFF8E1' },
  locked: { ...cell, ink: '404040', fill: 'F2F2F2' },
  // In one line: a long finding would make its row several times as high as the others.
  remark: { ...cell, ink: '404040', fill: 'F2F2F2', wrap: false },
  computed: { ...cell, ink: '404040', fill: 'EAEEF3', italic: true },
  text: cell,
  number: { ...cell, wrap: false, align: 'right' },
  total: { ...cell, fill: 'E7E6E6', bold: true },
  good: { ...cell, ink: '0B5A1E', fill: 'DDF0DD' },
  bad: { ...cell, ink: '9C0006', fill: 'FBDDE0' },
  partial: { ...cell, ink: '6B4A00', fill: 'FFF0C2' },
  muted: { ...cell, ink: '666666' },
  // As cells are that nobody has formatted: rows that are written later look the same on every road.
  plain,
};

/** Fills of a chart's series in their order, told apart without colour too: the first is light, the second dark. */
export const CHART_COLOURS: readonly string[] = ['A9C1DD', '1F4E79'];
