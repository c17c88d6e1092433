import type { Attainment } from '../../../shared/measures/attainmentResult';
import { formatNumber } from '../../../shared/messages/formatNumber';
import { attainmentStates } from '../../../shared/messages/ru/attainment';
import { demo } from '../../../shared/messages/ru/desk';

const WIDTHS = [6, 8, 8, 22, 14];

/** Targets against facts as lines of text. */
export function attainmentLines({
  year,
  indicators,
}: Pick<Attainment, 'year' | 'indicators'>): readonly string[] {
  const rows = indicators.map(({ indicator, target, value, state, attainedYear, coverage }) => [
    indicator,
    numberOr(target),
    numberOr(value),
    attainmentStates[state](attainedYear),
    `${coverage.received} / ${coverage.expected - coverage.notApplicable}`,
  ]);

  return [demo.result(year), ...[[...demo.headings], ...rows].map(lineOf)];
}

function numberOr(value: number | null): string {
  return value === null ? '—' : formatNumber(Math.round(value * 100) / 100, 'ru');
}

function lineOf(cells: readonly string[]): string {
  return `  ${cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join(' ')}`.trimEnd();
}
