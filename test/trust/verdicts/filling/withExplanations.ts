import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { findingsOf } from '../../../../addin/src/usecases/marking/findingsOf';
import type { Columns } from '../../../../shared/columns/columns';
import { measuresOf } from '../../../../shared/measures/measuresOf';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import type { SheetExplanation } from '../../../../shared/sheets/readExplanations';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { templates } from '../../../../shared/templates/templates';
import { gridOf } from '../../../shared/sheets/helpers/gridOf';
import type { Filling } from './filling';

/** The sheets with «Замечания» behind them, on which warnings are explained; as they are where nobody explains anything. */
export function withExplanations(filling: Filling, specs: readonly SheetSpec[]): readonly SheetSpec[] {
  const { region, reporter, year, now, explaining } = filling;

  if (explaining === null) return specs;

  const checked = checkWorkbook(specs.map(gridOf), {
    region,
    reporter,
    year,
    now: new Date(now),
    lastYear: lastYearOf(filling),
  });
  const warnings = checked.sheets.flatMap(({ reading, findings }) =>
    findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, row, column, fingerprint }): SheetExplanation => {
        const found = { code, row, column, fingerprint: explaining.isStale ? '["другое"]' : fingerprint };

        return { template: reading.template.key, explanation: { ...found, text: explaining.text } };
      }),
  );
  const given = warnings.filter((_, index) => (index * 37) % 100 < explaining.percent);

  return given.length === 0 ? specs : [...specs, findingsSheet(findingsOf(checked), given)];
}

function lastYearOf({ lastYear, region }: Filling) {
  const sheets = Object.values(templates).flatMap((template) => {
    const columns: Columns | undefined = lastYear[template.key];

    return columns ? [[template.key, measuresOf(template, columns, region)] as const] : [];
  });

  return Object.fromEntries(sheets);
}
