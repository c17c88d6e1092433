import type { Ladder } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import type { LadderAttainment } from '../attainmentResult';
import { ladderQuantity } from '../ladderQuantity';
import type { Quantity } from '../quantity';
import { saidOf } from '../saidOf';
import type { Lineage, LineageRow, LineageStatus, LineageTarget } from './lineage';
import { frameOf, headIn, type LineageInput, leftOut, NOTHING, uncounted } from './lineageBase';

/**
 * The lines of a ladder's number: all whose submissions count, and of the region's own events also what the
 * municipalities say, which counts for nothing.
 */
export function ladderLineage(
  input: LineageInput,
  target: LineageTarget,
  ladder: Ladder,
): Omit<Lineage, 'total'> | null {
  const result = input.attainment.ladders.find((one) => one.ladder === ladder.key);

  if (result === undefined) return null;

  const { template, from } = ladder.counts;
  const counted = new Set(result.reporters.map(({ reporter }) => reporter));
  const isAsked = ({ kind }: Reporter) => from === 'everybody' || kind === 'region';
  const rows = [
    ...result.reporters.map(({ reporter }) => rowOf(input, ladder, result, reporter)),
    ...(from === 'region' ? checkRows(input, ladder, result, counted) : []),
    ...leftOut(input, template, counted, isAsked),
  ];

  return { target, rows, isShare: false, noDenominators: null };
}

function rowOf(input: LineageInput, ladder: Ladder, result: LadderAttainment, reporter: string): LineageRow {
  const frame = frameOf(input, ladder.counts.template, reporter);
  const quantity = quantityIn(input, ladder, result, reporter);

  if (quantity === null || !('value' in quantity)) return uncounted(frame, STATUS[saidOf(quantity)]);

  const said = { ...NOTHING, numerator: quantity.value };

  return { ...frame, said, addend: said, quality: quantity.kind, status: 'counted' };
}

const STATUS = {
  absent: 'notSent',
  noData: 'noData',
  notApplicable: 'notApplicable',
  given: 'counted',
} as const satisfies Readonly<Record<string, LineageStatus>>;

function quantityIn(
  input: LineageInput,
  { counts, ...ladder }: Ladder,
  { counted }: LadderAttainment,
  reporter: string,
): Quantity | null {
  const head = headIn(input, counts.template, reporter);

  if (head === undefined) return null;

  const known = head.measures.filter(({ key }) => key === counts.measure);

  return ladderQuantity({ ...ladder, counts }, counted, { rows: head.rows, known }, input.year);
}

function checkRows(
  input: LineageInput,
  ladder: Ladder,
  result: LadderAttainment,
  counted: ReadonlySet<string>,
): readonly LineageRow[] {
  return input.reporters
    .filter(({ key, kind }) => kind === 'municipality' && !counted.has(key))
    .flatMap(({ key }) => {
      const quantity = quantityIn(input, ladder, result, key);

      if (quantity === null || !('value' in quantity) || quantity.value === 0) return [];

      const frame = frameOf(input, ladder.counts.template, key);

      return uncounted(frame, 'check', { ...NOTHING, numerator: quantity.value });
    });
}
