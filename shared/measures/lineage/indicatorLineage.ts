import type { Indicator } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import { monitoringRows } from '../../templates/monitoringRows';
import type { IndicatorAttainment, ReporterAttainment } from '../attainmentResult';
import type { Quantity } from '../quantity';
import type { Lineage, LineageRow, LineageTarget } from './lineage';
import { frameOf, type LineageInput, leftOut, NOTHING, uncounted } from './lineageBase';
import { weakerQuality } from './weakerQuality';

/** The lines of a number of an indicator: everybody asked, and what was taken out because it was counted twice. */
export function indicatorLineage(
  input: LineageInput,
  target: LineageTarget,
  indicator: Indicator,
): Omit<Lineage, 'total'> | null {
  const result = input.attainment.indicators.find((one) => one.indicator === indicator.key);

  if (result === undefined) return null;

  const { numerator, denominator } = indicator;
  const isShare = denominator !== null;
  const codes = [numerator.measure, ...(denominator === null ? [] : [denominator.measure])];
  const counted = new Set(result.reporters.map(({ reporter }) => reporter));
  const isAsked = (reporter: Reporter) => {
    const lines = new Set(monitoringRows(input.region, reporter).map(({ code }) => code));

    return codes.every((code) => lines.has(code));
  };
  const own = result.reporters.map((cell) => rowOf(input, cell, isShare, target.part));
  const rows = [...own, ...repeatedRows(input, result), ...leftOut(input, 'monitoring', counted, isAsked)];

  return { target, rows, isShare, noDenominators: null };
}

function rowOf(
  input: LineageInput,
  cell: ReporterAttainment,
  isShare: boolean,
  part: LineageTarget['part'],
): LineageRow {
  const frame = frameOf(input, 'monitoring', cell.reporter);
  const said = { numerator: numberOf(cell.numerator), denominator: numberOf(cell.denominator) };
  const isGiven = said.numerator !== null && (!isShare || said.denominator !== null);

  if (!isGiven) return uncounted(frame, missingStatus(cell, said), said);
  // What was approved after the year is not there in it, though the sheet says «утверждена».
  if (!isShare && part === 'value' && said.numerator !== cell.value)
    return {
      ...frame,
      said,
      addend: { ...NOTHING, numerator: cell.value },
      quality: qualityOf(cell),
      status: 'approvedLater',
    };

  return {
    ...frame,
    said,
    addend: isShare ? said : { ...said, denominator: null },
    quality: qualityOf(cell),
    status: 'counted',
  };
}

function missingStatus(
  { receipt, state }: ReporterAttainment,
  said: LineageRow['said'],
): LineageRow['status'] {
  if (receipt === null) return 'notSent';
  if (said.numerator !== null || said.denominator !== null) return 'onlyOne';

  return state === 'notApplicable' ? 'notApplicable' : 'noData';
}

/** One line with what is taken out, and one for each registry that shows why. */
function repeatedRows(
  input: LineageInput,
  { repeated, receipts, reporters }: IndicatorAttainment,
): readonly LineageRow[] {
  if (repeated === 0) return [];

  const own = new Set(reporters.map(({ receipt }) => receipt));
  const registries = input.heads.filter(
    ({ template, receipt }) => template === 'partners' && receipts.includes(receipt) && !own.has(receipt),
  );

  return [
    {
      reporter: null,
      template: 'partners',
      receipt: null,
      revision: null,
      sentAt: null,
      restated: false,
      said: NOTHING,
      addend: { numerator: -repeated, denominator: null },
      quality: 'exact',
      status: 'repeated',
    },
    ...registries.map(({ reporter }) => uncounted(frameOf(input, 'partners', reporter), 'namesRepeated')),
  ];
}

function qualityOf({ numerator, denominator }: ReporterAttainment): LineageRow['quality'] {
  return weakerQuality([numerator, denominator]);
}

function numberOf(quantity: Quantity | null): number | null {
  return quantity !== null && 'value' in quantity ? quantity.value : null;
}
