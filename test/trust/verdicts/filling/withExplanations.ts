import { findingsOf } from '../../../../addin/src/usecases/marking/findingsOf';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import type { SheetExplanation } from '../../../../shared/sheets/readExplanations';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { checkAlone } from './checkAlone';
import type { Filling } from './filling';

/** The sheets with «Замечания» behind them, on which warnings are explained; as they are where nobody explains anything. */
export function withExplanations(filling: Filling, specs: readonly SheetSpec[]): readonly SheetSpec[] {
  const { explaining } = filling;

  if (explaining === null) return specs;

  const { percent, text, isStale } = explaining;
  const checked = checkAlone(filling, specs);
  const warnings = checked.sheets.flatMap(({ reading, findings }) =>
    findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, row, column, fingerprint }): SheetExplanation => {
        const found = { code, row, column, fingerprint: isStale ? '["другое"]' : fingerprint };

        return { template: reading.template.key, explanation: { ...found, text } };
      }),
  );
  const given = warnings.filter((_, index) => (index * 37) % 100 < percent);

  return given.length === 0 ? specs : [...specs, findingsSheet(findingsOf(checked), given)];
}
