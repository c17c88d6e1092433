import type { BenchCase, Measured } from '../benchCase';
import { isMet, type Outcome } from './outcome';

/** The results as a table in Markdown, which a terminal shows as well. Misses are called misses. */
export function resultsTable(outcomes: readonly Outcome[]): string {
  const rows = [
    ['case', 'ratio', 'aim', 'outcome', 'what', 'medians'],
    ...outcomes.map(({ benchCase, found }) =>
      'leftOut' in found
        ? [benchCase.id, '–', aimOf(benchCase), 'left out', found.leftOut, '–']
        : rowOf(benchCase, found),
    ),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const [heading = '', ...body] = rows.map((row) =>
    line(row.map((text, at) => text.padEnd(widths[at] ?? 0))),
  );

  return [heading, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

function rowOf(benchCase: BenchCase, found: Measured): readonly string[] {
  const { ratio, what, details } = found;
  const outcome = isMet(benchCase, found) ? 'met' : '**missed**';

  return [benchCase.id, rounded(ratio), aimOf(benchCase), outcome, what, details];
}

function aimOf({ aim, bound }: BenchCase): string {
  return `${bound === 'atMost' ? '≤' : '≥'} ${aim}`;
}

function rounded(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0);
}

function line(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
