import { type Columns, ROW_CODE, type Value, valueAt } from '../../columns/columns';
import { templateOfLine } from '../../templates/settings/deadlineRows';
import { PARAMETERS, parameterFits } from '../../templates/settings/parameterList';
import { parameterOfLine } from '../../templates/settings/parameterRows';
import { targetKeyOf } from '../../templates/settings/targetRows';
import type { Region, RegionSettings } from '../region';
import { monthDay } from '../schema/fields';
import type { Settlement } from './settlement';

/** The targets that a sheet of `targets` for `year` settles. */
export function readTargets(columns: Columns, year: number): Settlement['targets'] {
  return rowsOf(columns).flatMap((read) => {
    const code = read(ROW_CODE);
    const value = read('value');

    if (typeof code !== 'string' || !(value === null || isAmount(value))) return [];

    return [{ key: targetKeyOf(code), year, value, basis: textOf(read('basis')) }];
  });
}

/** The days that a sheet of `deadlines` for `year` settles; one outside the year settles nothing. */
export function readDays(columns: Columns, region: Region, year: number): Settlement['days'] {
  return rowsOf(columns).flatMap((read) => {
    const [code, due, obligation] = [read(ROW_CODE), read('due'), read('obligation')];
    const template = typeof code === 'string' ? templateOfLine(region, code) : null;
    const day = dayOf(due, year);

    if (template === null || day === null || !(obligation === 'owed' || obligation === 'optional')) return [];

    return [{ template, due: day, obligation, basis: textOf(read('basis')) }];
  });
}

/** The parameters that a sheet of `parameters` settles. */
export function readParameters(columns: Columns): Settlement['settings'] {
  const entries = rowsOf(columns).flatMap((read): [keyof RegionSettings, Value][] => {
    const key = parameterOfLine(String(read(ROW_CODE)));

    if (key === null) return [];

    const value = read(PARAMETERS[key].kind === 'number' ? 'value' : 'choice');

    return parameterFits(PARAMETERS[key], value) ? [[key, value]] : [];
  });

  // Safe: parameterFits has found each value to be one of its parameter's.
  return Object.fromEntries(entries) as Settlement['settings'];
}

/** The day of every year, `12-01`, of a day of `year`; `null` for another year's and for 29 February. */
export function dayOf(date: Value, year: number): string | null {
  if (typeof date !== 'string' || !date.startsWith(`${year}-`)) return null;

  const day = monthDay.safeParse(date.slice(5));

  return day.success ? day.data : null;
}

function rowsOf(columns: Columns): readonly ((key: string) => Value)[] {
  return Array.from(
    { length: columns.rows },
    (_, row) =>
      (key: string): Value =>
        columns.columns[key] === undefined ? null : valueAt(columns, key, row),
  );
}

function isAmount(value: Value): value is number {
  return typeof value === 'number' && value >= 0;
}

function textOf(value: Value): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
