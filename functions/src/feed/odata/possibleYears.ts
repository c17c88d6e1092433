import type { EdmValue } from './entityType';
import { type Filter, holds, type Operand } from './filter';

/** Which outcomes a part of a filter can have when only the year is known. */
type Outcomes = { readonly mayHold: boolean; readonly mayFail: boolean };

const EITHER: Outcomes = { mayHold: true, mayFail: true };

/** The years in which a filter on the facts can hold at all: the others need not be read. */
export function possibleYears(filter: Filter | null, years: readonly number[]): readonly number[] {
  return filter === null ? years : years.filter((year) => outcomes(filter, year).mayHold);
}

function outcomes(filter: Filter, year: number): Outcomes {
  switch (filter.kind) {
    case 'not': {
      const { mayHold, mayFail } = outcomes(filter.of, year);

      return { mayHold: mayFail, mayFail: mayHold };
    }
    case 'and': {
      const parts = filter.of.map((part) => outcomes(part, year));

      return {
        mayHold: parts.every(({ mayHold }) => mayHold),
        mayFail: parts.some(({ mayFail }) => mayFail),
      };
    }
    case 'or': {
      const parts = filter.of.map((part) => outcomes(part, year));

      return {
        mayHold: parts.some(({ mayHold }) => mayHold),
        mayFail: parts.every(({ mayFail }) => mayFail),
      };
    }
    default: {
      const left = known(filter.left, year);
      const right = known(filter.right, year);
      if (left === undefined || right === undefined) return EITHER;

      const mayHold = holds(filter.comparison, left, right);

      return { mayHold, mayFail: !mayHold };
    }
  }
}

function known(operand: Operand, year: number): EdmValue | undefined {
  if (operand.kind === 'literal') return operand.value;

  return operand.name === 'Year' ? year : undefined;
}
