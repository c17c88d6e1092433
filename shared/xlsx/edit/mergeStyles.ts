import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';
import { withChildren } from '../xml/withChildren';
import { withNumberFormats } from './withNumberFormats';

/** The styles part with another's looks added, and what the other's numbers have become. */
export type MergedStyles = {
  readonly xml: string;
  /** Number of a cell format (`s` of a cell). */
  readonly cell: (index: number) => number;
  /** Number of a conditional format's look (`dxfId`). */
  readonly highlight: (index: number) => number;
};

/** Entries to append to a list, and where each of the own ones then stands in it. */
type Merged = { readonly added: readonly string[]; readonly places: readonly number[] };

/** The lists in their order, and the one each goes behind in a part that lacks it (ECMA-376, 18.8.39). */
const LISTS = [
  ['fonts', ['numFmts']],
  ['fills', ['fonts']],
  ['borders', ['fills']],
  ['cellXfs', ['cellStyleXfs', 'borders']],
  ['dxfs', ['cellStyles', 'cellXfs']],
] as const;

/**
 * Adds the looks of the styles part `own`, which hucre wrote, to `target`, changing none that are there. Looks
 * that are there already are used again: Excel holds 512 fonts in a workbook, and every check writes a sheet.
 */
export function mergeStyles(target: string, own: string): MergedStyles {
  const formats = withNumberFormats(target, own);
  const fonts = merged(target, 'fonts', children(own, 'fonts'));
  const fills = merged(target, 'fills', children(own, 'fills'));
  const borders = merged(target, 'borders', children(own, 'borders'));
  const highlights = merged(target, 'dxfs', children(own, 'dxfs'));
  const cells = merged(
    target,
    'cellXfs',
    children(own, 'cellXfs').map((format) =>
      [
        ['numFmtId', formats.idOf] as const,
        ['fontId', (id: number) => fonts.places[id] ?? id] as const,
        ['fillId', (id: number) => fills.places[id] ?? id] as const,
        ['borderId', (id: number) => borders.places[id] ?? id] as const,
      ].reduce(renumber, format),
    ),
  );
  const lists = { fonts, fills, borders, cellXfs: cells, dxfs: highlights };
  const xml = LISTS.reduce(
    (text, [name, behind]) => withChildren(text, name, lists[name].added, behind),
    formats.xml,
  );

  return {
    xml,
    cell: (index) => cells.places[index] ?? index,
    highlight: (index) => highlights.places[index] ?? index,
  };
}

function renumber(format: string, [name, idOf]: readonly [string, (id: number) => number]): string {
  const id = Number(attribute(format, name) ?? 0);

  return format.replace(`${name}="${id}"`, `${name}="${idOf(id)}"`);
}

function merged(target: string, name: string, own: readonly string[]): Merged {
  const present = children(target, name);
  const all = [...present];
  const places = own.map((entry) => {
    const place = all.indexOf(entry);

    return place < 0 ? all.push(entry) - 1 : place;
  });

  return { added: all.slice(present.length), places };
}

/** The entries of a list, without the prefix that some programs give every element. */
function children(xml: string, name: string): readonly string[] {
  const list = findElement(xml, name);

  return (list?.children ?? []).map(({ from, to }) =>
    xml.slice(from, to).replaceAll(`<${list?.prefix}`, '<').replaceAll(`</${list?.prefix}`, '</'),
  );
}
