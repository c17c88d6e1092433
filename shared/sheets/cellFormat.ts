import type { ColumnKind } from '../templates/template';

/** Number format of a column's cells, in en-US codes. Text columns are text, or Excel would make «5-6» a date. */
export function cellFormat(kind: ColumnKind): string {
  switch (kind.type) {
    case 'number':
      // `0.##` would show a whole number with a bare decimal comma.
      return kind.decimals === 0 ? '#,##0' : 'General';
    case 'date':
      return 'dd.mm.yyyy';
    case 'year':
      return '0';
    default:
      return '@';
  }
}
