import { attribute } from '../xml/attribute';
import { findElement } from '../xml/childElements';
import { withChildren } from '../xml/withChildren';

/** The styles part with another's looks added, and what the other's numbers have become. */
export type MergedStyles = {
  readonly xml: string;
  /** Number of a cell format (`s` of a cell). */
  readonly cell: (index: number) => number;
  /** Number of a conditional format's look (`dxfId`). */
  readonly highlight: (index: number) => number;
};

/** Lowest number of a format that is not built in (ECMA-376, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** Adds the looks of the styles part `own`, which hucre wrote, to `target`, changing none that are there. */
export function mergeStyles(target: string, own: string): MergedStyles {
  const offset = (name: string): number => childTexts(target, name).length;
  const [fonts, fills, borders, cells, highlights] = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].map(
    offset,
  );
  const formats = renumbered(childTexts(target, 'numFmts'), childTexts(own, 'numFmts'));
  const cellFormats = childTexts(own, 'cellXfs').map((xf) =>
    xf
      .replace(/numFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.ids.get(id) ?? id}"`)
      .replace(/fontId="(\d+)"/, (_, id: string) => `fontId="${Number(id) + (fonts ?? 0)}"`)
      .replace(/fillId="(\d+)"/, (_, id: string) => `fillId="${Number(id) + (fills ?? 0)}"`)
      .replace(/borderId="(\d+)"/, (_, id: string) => `borderId="${Number(id) + (borders ?? 0)}"`),
  );
  let xml = withFormats(target, formats.texts);

  xml = withChildren(xml, 'fonts', childTexts(own, 'fonts'), ['numFmts']);
  xml = withChildren(xml, 'fills', childTexts(own, 'fills'), ['fonts']);
  xml = withChildren(xml, 'borders', childTexts(own, 'borders'), ['fills']);
  xml = withChildren(xml, 'cellXfs', cellFormats, ['cellStyleXfs', 'borders']);
  xml = withChildren(xml, 'dxfs', childTexts(own, 'dxfs'), ['cellStyles', 'cellXfs']);

  return {
    xml,
    cell: (index) => index + (cells ?? 0),
    highlight: (index) => index + (highlights ?? 0),
  };
}

function childTexts(xml: string, name: string): readonly string[] {
  return (findElement(xml, name)?.children ?? []).map(({ from, to }) => xml.slice(from, to));
}

function renumbered(
  target: readonly string[],
  own: readonly string[],
): { readonly ids: ReadonlyMap<string, number>; readonly texts: readonly string[] } {
  const taken = target.map((format) => Number(attribute(format, 'numFmtId') ?? 0));
  const next = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
  const ids = new Map(own.map((format, index) => [attribute(format, 'numFmtId') ?? '', next + index]));
  const texts = own.map((format) =>
    format.replace(/numFmtId="(\d+)"/, (_, id: string) => `numFmtId="${ids.get(id) ?? id}"`),
  );

  return { ids, texts };
}

// Number formats come first of all, so there is nothing they could be put behind.
function withFormats(xml: string, formats: readonly string[]): string {
  const root = findElement(xml, 'styleSheet');

  if (formats.length === 0 || root === null || findElement(xml, 'numFmts'))
    return withChildren(xml, 'numFmts', formats, []);

  const { prefix, open } = root;
  const inner = formats.join('').replace(/<(\w)/g, `<${prefix}$1`);
  const text = `<${prefix}numFmts count="${formats.length}">${inner}</${prefix}numFmts>`;

  return xml.slice(0, open.to) + text + xml.slice(open.to);
}
