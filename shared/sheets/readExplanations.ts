import type { Explanation } from '../checking/finding';
import { FINDING_CODES } from '../checking/findingCode';
import { regionSheets } from '../messages/ru/regionSheets';
import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS } from '../templates/templates';
import { captionKey } from './captionKey';
import type { Grid, RawCell } from './grid';
import { textOfCell } from './textOfCell';

/** An explanation and the template of the sheet it belongs to: the sheet itself may have been renamed. */
export type SheetExplanation = { readonly template: TemplateKey; readonly explanation: Explanation };

type Field = 'explanation' | 'template' | 'code' | 'rowCode' | 'columnKey' | 'fingerprint';
/** A line of the sheet by its columns' meaning. */
type Line = (field: Field) => RawCell | undefined;

const { name, headings } = regionSheets.findings;
const FIELDS: readonly Field[] = ['explanation', 'template', 'code', 'rowCode', 'columnKey', 'fingerprint'];
/** Rows searched for the headings: Svod writes them fourth, and people put little above them. */
const SEARCHED = 20;

/**
 * The explanations typed into «Замечания», found by its headings, since people move columns and rename sheets;
 * of two for one warning the first, and those on «Замечания» itself before others. Lines without a text, or
 * whose hidden cells were broken, give none.
 */
export function readExplanations(grids: readonly Grid[]): readonly SheetExplanation[] {
  const ordered = grids.toSorted((one, other) => Number(other.name === name) - Number(one.name === name));
  const found = new Map<string, SheetExplanation>();

  for (const one of ordered.flatMap(linesOf).flatMap((line) => explanationOf(line) ?? [])) {
    const { code, row, column, fingerprint } = one.explanation;
    const address = JSON.stringify([one.template, code, row, column, fingerprint]);

    if (!found.has(address)) found.set(address, one);
  }

  return [...found.values()];
}

function linesOf({ cells, stamp }: Grid): readonly Line[] {
  if (stamp !== null) return [];

  for (const [row, heading] of cells.slice(0, SEARCHED).entries()) {
    const captions = heading.map((cell) => captionKey(textOfCell(cell)));
    const places = new Map(FIELDS.map((field) => [field, captions.indexOf(captionKey(headings[field]))]));

    if ([...places.values()].every((place) => place >= 0))
      return cells.slice(row + 1).map((line) => (field) => line[places.get(field) ?? -1]);
  }

  return [];
}

function explanationOf(line: Line): SheetExplanation | null {
  const text = textOfCell(line('explanation'));
  const template = TEMPLATE_KEYS.find((one) => one === line('template'));
  const code = FINDING_CODES.find((one) => one === line('code'));

  if (text === '' || template === undefined || code === undefined) return null;

  const row = textOfCell(line('rowCode')) || null;
  const column = textOfCell(line('columnKey')) || null;
  // Letter for letter: a fingerprint holds values, and blanks are part of them.
  const cell = line('fingerprint');
  const fingerprint = typeof cell === 'string' ? cell : '';

  return { template, explanation: { code, row, column, fingerprint, text } };
}
