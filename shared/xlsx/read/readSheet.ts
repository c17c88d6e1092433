import type { Grid, GridRange } from '../../sheets/grid';
import { refuse } from '../fileRefused';
import { attribute } from '../xml/attribute';
import { scanXml } from '../xml/scanXml';
import { cellPlace } from './cellPlace';
import { type GridBuilder, gridBuilder } from './gridBuilder';
import { rawCell } from './rawCell';

/** Which of a cell's texts is being collected. */
type Target = 'none' | 'value' | 'formula' | 'inline';

const TARGETS: Readonly<Record<string, Target>> = { v: 'value', f: 'formula', t: 'inline' };

/**
 * Cells, merged ranges and hidden rows of a sheet part. Cells that only carry a format are skipped, so a sheet
 * formatted down to its last row costs nothing; `spend` is told of every cell held, blanks between included.
 */
export function readSheet(
  xml: string,
  strings: readonly string[],
  spend: (cells: number) => void,
): Pick<Grid, 'cells' | 'merges' | 'hiddenRows'> {
  const grid = gridBuilder(spend);
  const merges: GridRange[] = [];
  let type = '';
  let value: string | null = null;
  let formula: string | null = null;
  let inline = '';
  let target: Target = 'none';
  let isAid = false;
  let isSheet = false;

  scanXml(xml, {
    open: (name, attributes) => {
      switch (name) {
        case 'c':
          grid.toCell(attribute(attributes, 'r'));
          type = attribute(attributes, 't') ?? '';
          value = null;
          formula = null;
          inline = '';
          break;
        case 'v':
          value = '';
          target = 'value';
          break;
        case 'f':
          formula = '';
          target = 'formula';
          break;
        case 't':
          if (!isAid) target = 'inline';
          break;
        case 'row':
          toRow(grid, attributes);
          break;
        case 'rPh':
          isAid = true;
          break;
        case 'mergeCell':
          merges.push(range(attribute(attributes, 'ref') ?? ''));
          break;
        case 'worksheet':
          isSheet = true;
          break;
      }
    },
    text: (text) => {
      if (target === 'value') value += text;
      else if (target === 'inline') inline += text;
      else if (target === 'formula') formula += text;
    },
    close: (name) => {
      if (name === 'c') grid.keep(rawCell(type, value, inline, formula, strings));
      else if (name === 'rPh') isAid = false;
      else if (TARGETS[name] === target) target = 'none';
    },
  });

  if (!isSheet) refuse('damaged');

  return { ...grid.build(), merges };
}

function toRow(grid: GridBuilder, attributes: string): void {
  const hidden = attribute(attributes, 'hidden');

  grid.toRow(attribute(attributes, 'r'), hidden === '1' || hidden === 'true');
}

function range(reference: string): GridRange {
  const [first = '', last = first] = reference.split(':');
  const from = cellPlace(first);
  const to = cellPlace(last);

  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
