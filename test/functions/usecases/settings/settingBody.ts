import type { Value } from '../../../../shared/columns/columns';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { fixedRowsOf } from '../../../shared/regions/settlement/fixedRowsOf';
import { type Body, bodyOf } from '../sheets';

/** The body of a sheet of settings of Khabarovsk: as shipped, but for what is named by row code and column. */
export function settingBody(
  template: 'targets' | 'deadlines' | 'parameters',
  changes: Readonly<Record<string, Readonly<Record<string, Value>>>> = {},
  year = 2024,
): Body {
  const rows = fixedRowsOf(template, khabarovsk, year).map(({ code, starts = {} }) => ({
    rowCode: code,
    ...starts,
    ...changes[code],
  }));

  return bodyOf(template, rows);
}
