import type { DueRule } from './region';

/** One year's turn of something that is due. Days are local days of the region. */
export type DueInstance = {
  readonly year: number;
  /** First day, where the source names when it begins; `null` where it names only an end. */
  readonly from: string | null;
  /** Last day on time, counted whole. */
  readonly by: string;
  /** Whether this is one year's part of something that goes on over several. */
  readonly isContinuous: boolean;
};

/**
 * The dated instances of one rule, or of several together, oldest first. Without a day the last day of the
 * month or year that the rule names is on time. What goes on over several years has one instance a year, each by
 * the end of that year; the last by the rule's own end.
 */
export function dueInstances(rule: DueRule | readonly DueRule[]): readonly DueInstance[] {
  const rules = 'kind' in rule ? [rule] : rule;

  return rules
    .flatMap(instancesOf)
    .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
}

function instancesOf(rule: DueRule): readonly DueInstance[] {
  switch (rule.kind) {
    case 'once':
      return [instance(null, lastDay(rule.at))];
    case 'window':
      return span(`${rule.from}-01`, lastDay(rule.to));
    case 'period':
      return span(`${rule.from}-01-01`, `${rule.to}-12-31`);
    case 'annual':
      return rule.years.map((year) => instance(null, `${year}-12-31`));
    case 'annualBy':
      return rule.years.map((year) => instance(null, `${year}-${rule.by}`));
    case 'annualWindow':
      return rule.years.map((year) => instance(`${year}-${rule.from}`, `${year}-${rule.to}`));
    case 'annualMonth':
      return rule.years.map((year) => month(`${year}-${String(rule.month).padStart(2, '0')}`));
  }
}

/** From one day to another: whole if it lies within a year, else a part for every year. */
function span(from: string, by: string): readonly DueInstance[] {
  const first = yearOf(from);
  const last = yearOf(by);

  if (first === last) return [instance(from, by)];

  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const starts = year === first ? from : `${year}-01-01`;
    const ends = year === last ? by : `${year}-12-31`;

    return { ...instance(starts, ends), isContinuous: true };
  });
}

function month(at: string): DueInstance {
  return instance(`${at}-01`, lastDay(at));
}

function instance(from: string | null, by: string): DueInstance {
  return { year: yearOf(by), from, by, isContinuous: false };
}

/** The last day of `2020`, `2020-08` or `2020-08-31`. */
function lastDay(at: string): string {
  const [year = '', monthOfYear, day] = at.split('-');

  if (day !== undefined) return at;
  if (monthOfYear === undefined) return `${year}-12-31`;

  // Day 0 of a month is the last of the one before it.
  return `${at}-${new Date(Date.UTC(Number(year), Number(monthOfYear), 0)).getUTCDate()}`;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
