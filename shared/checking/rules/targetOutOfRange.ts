import { ROW_CODE } from '../../columns/columns';
import { targeted } from '../../regions/settlement/targeted';
import { targetKeyOf } from '../../templates/settings/targetRows';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** A share is reached at 100 % at most, a methodology is approved (1) or not, and people and events are whole. */
export const targetOutOfRange: Rule = {
  code: 'targetOutOfRange',
  severity: 'error',
  reads: 'shared',
  templates: ['targets'],
  inputs: [ROW_CODE, 'value'],
  find({ columns }, { region }, emit) {
    const limits = new Map(targeted(region, null).map(({ key, limit }) => [key, limit]));
    const limitOf = (code: unknown) => limits.get(targetKeyOf(String(code))) ?? null;
    const isWhole = (code: unknown) => limitOf(code) !== 100;

    matchRows(
      columns,
      [ROW_CODE, 'value'],
      ([code, value]) =>
        typeof value === 'number' &&
        (value > (limitOf(code) ?? value) || (isWhole(code) && !Number.isInteger(value))),
      (row, [code, value]) => {
        const max = limitOf(code);

        emit(row, 'value', { actual: Number(value), ...(max === null ? {} : { max }) });
      },
    );
  },
};
