import type { Attainment } from '../../../shared/measures/attainmentResult';
import { formatNumber } from '../../../shared/messages/formatNumber';
import { attainmentStates } from '../../../shared/messages/ru/attainment';
import { demo } from '../../../shared/messages/ru/desk';

const WIDTHS = [6, 8, 8, 22, 14];

/** Targets against facts as lines of text: the indicators, then the quantities of the roadmap. */
export function attainmentLines({
  year,
  indicators,
  ladders,
}: Pick<Attainment, 'year' | 'indicators' | 'ladders'>): readonly string[] {
  const shares = indicators.map((one) => cellsOf(one.indicator, one, one.attainedYear));
  const quantities = ladders.map((one) => cellsOf(one.ladder, one, null));

  return [demo.result(year), ...[[...demo.headings], ...shares, ...quantities].map(lineOf)];
}

type Result = Pick<Attainment['ladders'][number], 'target' | 'value' | 'state' | 'coverage'>;

function cellsOf(
  key: string,
  { target, value, state, coverage }: Result,
  attainedYear: number | null,
): readonly string[] {
  return [
    key,
    numberOr(target),
    numberOr(value),
    attainmentStates[state](attainedYear),
    `${coverage.received} / ${coverage.expected - coverage.notApplicable}`,
  ];
}

function numberOr(value: number | null): string {
  return value === null ? '—' : formatNumber(Math.round(value * 100) / 100, 'ru');
}

function lineOf(cells: readonly string[]): string {
  return `  ${cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join(' ')}`.trimEnd();
}
