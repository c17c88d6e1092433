import { valueAt } from '../../columns/columns';
import { regionByKey } from '../../regions/regionByKey';
import { rowsByCode } from '../rowsByCode';
import type { Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

const BASIS = 'basis';

/**
 * What is settled otherwise than in the profile that Svod ships has its act or reason: it is printed with the
 * numbers, and the next operator has to know.
 */
export const settingUnexplained: Rule = {
  code: 'settingUnexplained',
  severity: 'error',
  reads: 'shared',
  templates: templatesWhere(({ settles, fixedRows }) => settles === true && fixedRows !== undefined),
  inputs: [],
  find({ template, columns }, { region, reporter, year }, emit) {
    const shipped = regionByKey(region.key) ?? region;
    const rows = rowsByCode(columns);

    for (const { code, starts = {} } of template.fixedRows?.of(shipped, reporter, year) ?? []) {
      const row = rows.get(code);

      if (row === undefined || valueAt(columns, BASIS, row) !== null) continue;

      const isChanged = Object.entries(starts).some(
        ([key, value]) => key !== BASIS && valueAt(columns, key, row) !== value,
      );

      if (isChanged) emit(row, BASIS);
    }
  },
};
