import type { CellReading } from '../../../../shared/cells/cellReading';
import { normaliseText } from '../../../../shared/cells/normaliseText';
import { readCell } from '../../../../shared/cells/readCell';
import { shownBoolean } from '../../../../shared/cells/shownBoolean';
import { isElsewhere } from '../../../../shared/sheets/elsewhere';
import type { RawCell } from '../../../../shared/sheets/grid';
import type { ColumnKind } from '../../../../shared/templates/template';
import { BLANK_CELL, type MergeCell } from './mergeCell';

/**
 * Reads the cells of one column with the readers of the checks. What cannot be read is kept as it stands, so
 * that nothing is lost; «ФИО — в другой книге» and the like count as blank. Equal cells are read once.
 */
export function readCells(
  raws: readonly RawCell[],
  kind: ColumnKind,
  reading: CellReading,
): readonly MergeCell[] {
  const known = new Map<RawCell, MergeCell>();

  return raws.map((raw) => {
    if (raw === null) return BLANK_CELL;

    const cell = known.get(raw) ?? mergeCell(raw, kind, reading);

    if (typeof raw !== 'object') known.set(raw, cell);

    return cell;
  });
}

function mergeCell(raw: RawCell, kind: ColumnKind, reading: CellReading): MergeCell {
  if (typeof raw === 'string' && isElsewhere(raw)) return BLANK_CELL;

  const { value, findings } = readCell(raw, kind, reading);
  const isUnread = value === null && findings.some(({ severity }) => severity === 'error');
  const formula = raw !== null && typeof raw === 'object' && 'formula' in raw;

  return { value, kept: isUnread ? contentOf(raw) : null, formula, findings };
}

function contentOf(raw: RawCell | undefined): string | number | null {
  if (raw === undefined || raw === null || typeof raw === 'number') return raw ?? null;
  if (typeof raw === 'string') return normaliseText(raw);
  if (typeof raw === 'boolean') return shownBoolean(raw);

  return 'error' in raw ? raw.error : contentOf(raw.value);
}
