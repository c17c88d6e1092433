import type { Coverage } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import { monitoringRows } from '../../templates/monitoringRows';
import { coverageAnswer } from '../coverageAnswer';
import { type MonitoringNumbers, monitoringNumbers } from '../monitoringNumbers';
import type { Quantity } from '../quantity';
import type { Lineage, LineageRow, LineageStatus, LineageTarget } from './lineage';
import { frameOf, headIn, type LineageInput, leftOut, NOTHING, uncounted } from './lineageBase';
import { weakerQuality } from './weakerQuality';

/** The lines of a coverage's number. A municipality that says nothing is among those that are to be reached. */
export function coverageLineage(
  input: LineageInput,
  target: LineageTarget,
  coverage: Coverage,
): Omit<Lineage, 'total'> | null {
  const result = input.attainment.coverages.find(({ key }) => key === coverage.key);

  if (result === undefined) return null;

  const isOfMunicipalities = coverage.of === 'municipalities';
  const codes = isOfMunicipalities ? [coverage.measure] : [coverage.measure, coverage.total];
  const counted = new Set(result.reporters.map(({ reporter }) => reporter));
  const isAsked = (reporter: Reporter) => {
    const lines = new Set(monitoringRows(input.region, reporter).map(({ code }) => code));

    return (
      (!isOfMunicipalities || reporter.kind === 'municipality') && codes.every((code) => lines.has(code))
    );
  };
  const rows = [
    ...result.reporters.map(({ reporter }) => rowOf(input, coverage, reporter)),
    ...leftOut(input, 'monitoring', counted, isAsked),
  ];

  return { target, rows, isShare: true, noDenominators: isOfMunicipalities ? 0 : null };
}

function rowOf(input: LineageInput, coverage: Coverage, reporter: string): LineageRow {
  const frame = frameOf(input, 'monitoring', reporter);
  const head = headIn(input, 'monitoring', reporter);
  const sent = head && monitoringNumbers(head);
  const answer = coverageAnswer(coverage, sent);
  const said = saidIn(coverage, sent);
  const { covered, total } = answer;

  if (answer.said === 'given')
    return {
      ...frame,
      said,
      addend: { numerator: numberOf(covered), denominator: numberOf(total) },
      quality: weakerQuality([covered, total]),
      status: 'counted',
    };

  const status = statusOf(answer.said, said);

  if (coverage.of === 'organisations' || status === 'notApplicable') return uncounted(frame, status, said);

  return {
    ...uncounted(frame, 'notReached', said),
    addend: { numerator: null, denominator: 1 },
    quality: 'exact',
  };
}

function statusOf(said: 'absent' | 'noData' | 'notApplicable', given: LineageRow['said']): LineageStatus {
  if (said === 'absent') return 'notSent';
  if (said === 'notApplicable') return 'notApplicable';

  return given.numerator === null && given.denominator === null ? 'noData' : 'onlyOne';
}

function saidIn(coverage: Coverage, sent: MonitoringNumbers | undefined): LineageRow['said'] {
  if (sent === undefined) return NOTHING;

  const number = (code: string) => numberOf(sent.quantities.get(code) ?? null);

  return {
    numerator: number(coverage.measure),
    denominator: coverage.of === 'organisations' ? number(coverage.total) : null,
  };
}

function numberOf(quantity: Quantity | null): number | null {
  return quantity !== null && 'value' in quantity ? quantity.value : null;
}
