import { ageBandOf } from '../cells/ageBand';
import { monthOf } from '../cells/monthOf';
import { PERSON_INN } from '../templates/sharedColumns';
import type { Sharing } from '../templates/template';
import type { Value } from './columns';
import { isCalendarDate } from './guards/isCalendarDate';
import { isLegalEntityInn } from './guards/isLegalEntityInn';
import { isMissingWord } from './guards/isMissingWord';

/** What a coarse column leaves the workbook as. */
export type CoarseType = Extract<Sharing, object>['coarse'];

const PERSONS_INN = /^\d{12}$/;

/**
 * What leaves the workbook of one value of a coarse column, in reporting year `year`. A missing word stays.
 * What is not a value of the column's kind becomes a blank: nothing is passed on that is not understood.
 */
export function coarsen(type: CoarseType, value: Value, year: number): Value {
  if (type === 'ageBand') return typeof value === 'number' ? ageBandOf(value, year) : null;
  if (typeof value !== 'string') return null;
  if (type === 'legalEntityInn') return coarsenInn(value);
  if (isMissingWord(value)) return value;

  return isCalendarDate(value) ? monthOf(value) : null;
}

function coarsenInn(inn: string): Value {
  if (PERSONS_INN.test(inn)) return PERSON_INN;

  return isLegalEntityInn(inn) ? inn : null;
}
