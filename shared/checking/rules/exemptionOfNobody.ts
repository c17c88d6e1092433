import { municipalityReporters } from '../../regions/municipalityReporters';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** An exemption is one reporter's: a municipality that reports, or an organisation that reports itself, and not both. */
export const exemptionOfNobody: Rule = {
  code: 'exemptionOfNobody',
  severity: 'error',
  reads: 'shared',
  templates: ['exemptions'],
  inputs: ['municipality', 'organisation'],
  find({ columns }, { region }, emit) {
    const reporting = new Set(municipalityReporters(region).map(({ key }) => key));

    matchRows(
      columns,
      ['municipality', 'organisation'],
      ([municipality, organisation]) =>
        (municipality === null) === (organisation === null) ||
        (typeof municipality === 'string' && !reporting.has(municipality)),
      (row) => emit(row, 'municipality'),
    );
  },
};
