import type { ColumnKind } from '../templates/template';
import type { CellReading } from './cellReading';
import { accepted, type CellResult, refused } from './cellResult';
import { readAbsence } from './readAbsence';
import { textOfNumber } from './textOfNumber';
import { textParams } from './textParams';

/** Reads what users call a row of another sheet; the value is that row's code. */
export function readReference(
  content: string | number,
  kind: Extract<ColumnKind, { type: 'reference' }>,
  resolve: CellReading['resolve'],
): CellResult {
  const text = typeof content === 'number' ? textOfNumber(content) : content;
  const match = resolve(kind.to, text);

  if (match.kind === 'one') return accepted(match.code);
  if (match.kind === 'many') return refused('readReferenceAmbiguous', textParams(text, kind));

  return readAbsence(text, kind) ?? refused('readReferenceUnknown', textParams(text, kind));
}
