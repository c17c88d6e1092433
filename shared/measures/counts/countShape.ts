import type { EnumerationKey } from '../../templates/template';

/**
 * What a count may be limited to: the items of a closed list, the age bands, the three levels, a calendar year, or the
 * ИНН of a legal entity. `overlaps`: one row may fall into several groups, so that they may add up to more than the
 * whole.
 */
export type CountDimension = {
  readonly name: string;
  readonly values:
    | { readonly list: EnumerationKey }
    | { readonly oneOf: readonly string[] }
    | 'calendarYear'
    | 'legalEntityInn';
  readonly overlaps?: true;
};

/** One number that a registry about persons adds up to, and the groups in which it is counted. */
export type CountShape = {
  readonly key: string;
  /** All rows, those that have something, or different values: persons, organisations, enterprises. */
  readonly counts: 'everyRow' | 'rows' | 'distinct';
  /** The count that it is not more than, whole and in every group; `null`: the rows of the sheet. */
  readonly partOf: string | null;
  /** Whether there is a number for the registry as a whole. Absent: there is. */
  readonly whole?: false;
  readonly by: readonly CountDimension[];
};
