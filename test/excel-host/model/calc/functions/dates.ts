import { dateParts } from '../../text/dateParts';
import { dateSerial } from '../../text/dateSerial';
import type { CellValue } from '../../types';
import { numberOf } from '../numberOf';
import { Raised } from '../raised';
import type { Scope } from '../scope';
import { type FormulaFunction, type FunctionTable, scalar } from './formulaFunction';

/** Dates; serial numbers count in the workbook's own date system. */
export const dates: FunctionTable = {
  DATE: scalar(([year = null, month = null, day = null], { book }) => {
    const given = Math.trunc(numberOf(year));
    const full = given < 1900 ? given + 1900 : given;
    const serial = dateSerial(full, Math.trunc(numberOf(month)), Math.trunc(numberOf(day)), book.date1904);

    if (serial < 0) throw new Raised('#NUM!');

    return serial;
  }),
  YEAR: part('year'),
  MONTH: part('month'),
  DAY: part('day'),
  TODAY: scalar((_, scope) => Math.floor(nowSerial(scope))),
  NOW: scalar((_, scope) => nowSerial(scope)),
};

function part(name: 'year' | 'month' | 'day'): FormulaFunction {
  return scalar(([value = null]: readonly CellValue[], { book }: Scope) => {
    const serial = numberOf(value);

    if (serial < 0) throw new Raised('#NUM!');

    return dateParts(serial, book.date1904)[name];
  });
}

function nowSerial({ book }: Scope): number {
  const now = book.now();
  const day = dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate(), book.date1904);

  return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
}
