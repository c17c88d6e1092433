import type { CellSpec } from '../../sheetSpec';
import { clauseText } from '../clauseText';
import { type ReportContext, said } from '../reportContext';

/** What the sources leave out, cut or contradict, and how it was read. */
export function noteLines({ regionYear, language }: ReportContext): readonly (readonly CellSpec[])[] {
  return regionYear.region.notes.map(({ text, source }) =>
    said([text], [clauseText(regionYear.region, source, language)]),
  );
}
