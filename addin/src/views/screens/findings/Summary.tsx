import { useTexts } from '../../hooks/textsContext';
import { Line } from '../../parts/Line';
import { Notice } from '../../parts/Notice';
import type { FindingCounts } from '../../state/countFindings';

/** How the workbook stands after the check, and what to do about it. */
export function Summary({ counts, ready }: { readonly counts: FindingCounts; readonly ready: boolean }) {
  const { common, findings: texts } = useTexts();
  const { errors, unexplained, total } = counts;

  if (ready) return <Notice intent="success">{total === 0 ? texts.none : texts.ready}</Notice>;

  const sentences = [
    texts.summary(
      errors === 0 ? '' : common.errors(errors),
      unexplained === 0 ? '' : common.warnings(unexplained),
    ),
    errors > 0 ? texts.fixErrors : '',
    unexplained > 0 ? texts.explainWarnings : '',
  ];

  return <Line>{sentences.filter((one) => one !== '').join(' ')}</Line>;
}
