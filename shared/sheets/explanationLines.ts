import type { Explanation } from '../checking/finding';
import { FINDING_CODES } from '../checking/findingCode';
import { regionSheets } from '../messages/ru/regionSheets';
import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS } from '../templates/templates';
import { captionKey } from './captionKey';
import type { Grid, RawCell } from './grid';
import { textOfCell } from './textOfCell';

/** A line of «Замечания» that tells what it is about. */
export type ExplanationLine = {
  /** The template of the sheet the finding is on: the sheet itself may have been renamed. */
  readonly template: TemplateKey;
  /** `text` is empty where nothing has been typed. */
  readonly explanation: Explanation;
  /** Zero-based place of the cell in which it is explained. */
  readonly cell: { readonly row: number; readonly column: number };
};

type Field = 'explanation' | 'template' | 'code' | 'rowCode' | 'columnKey' | 'fingerprint';

const { headings } = regionSheets.findings;
const FIELDS: readonly Field[] = ['explanation', 'template', 'code', 'rowCode', 'columnKey', 'fingerprint'];
/** Rows searched for the headings: Svod writes them fourth, and people put little above them. */
const SEARCHED = 20;

/**
 * The lines of «Замечания», found by its headings, since people move columns and rename sheets; none in a sheet that
 * is not it. A line whose hidden cells were broken is left out.
 */
export function explanationLines({ cells, stamp }: Grid): readonly ExplanationLine[] {
  if (stamp !== null) return [];

  for (const [top, heading] of cells.slice(0, SEARCHED).entries()) {
    const captions = heading.map((cell) => captionKey(textOfCell(cell)));
    const places = new Map(FIELDS.map((field) => [field, captions.indexOf(captionKey(headings[field]))]));

    if ([...places.values()].some((place) => place < 0)) continue;

    const placeOf = (field: Field) => places.get(field) ?? -1;

    return cells.slice(top + 1).flatMap((line, index) => {
      const cell = { row: top + 1 + index, column: placeOf('explanation') };

      return lineOf((field) => line[placeOf(field)], cell) ?? [];
    });
  }

  return [];
}

function lineOf(
  at: (field: Field) => RawCell | undefined,
  cell: ExplanationLine['cell'],
): ExplanationLine | null {
  const template = TEMPLATE_KEYS.find((one) => one === at('template'));
  const code = FINDING_CODES.find((one) => one === at('code'));

  if (template === undefined || code === undefined) return null;

  const text = textOfCell(at('explanation'));
  const row = textOfCell(at('rowCode')) || null;
  const column = textOfCell(at('columnKey')) || null;
  // Letter for letter: a fingerprint holds values, and blanks are part of them.
  const values = at('fingerprint');
  const fingerprint = typeof values === 'string' ? values : '';

  return { template, explanation: { code, row, column, fingerprint, text }, cell };
}
