import type { LastCheck } from '../../../../addin/src/usecases/desk/deskMemory';
import { paneSheetVerdicts } from '../roads/paneSheetVerdicts';

/** What a check says, whatever order rows stand in: findings of all rules, hashes and measures by sheet. */
export function saidOf(check: LastCheck): readonly unknown[] {
  const verdicts = paneSheetVerdicts(check);

  return check.checked.sheets.map(
    ({ reading, findings, total, errors, unexplained, localChecks }, index) => ({
      template: reading.template.key,
      total,
      errors,
      unexplained,
      localChecks: Object.entries(localChecks).sort(),
      findings: findings.map((finding) => JSON.stringify(finding)).sort(),
      hash: verdicts[index]?.hash,
      measures: verdicts[index]?.measures,
    }),
  );
}
