import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { usedTemplates } from '../regions/usedTemplates';
import { monitoringRows } from '../templates/monitoringRows';
import type { TemplateKey } from '../templates/template';
import type { SubmissionHead } from './attainmentResult';
import type { Measure } from './measure';
import { type MonitoringNumbers, monitoringNumbers } from './monitoringNumbers';

/** What stood in a year: who was expected to report, and what they had sent. */
export type SentInYear = {
  /** Everybody expected (expectedReporters); heads of others count for nothing, the ledger counts them. */
  readonly reporters: readonly Reporter[];
  /** At most one for each reporter and template, in any order. */
  readonly heads: readonly SubmissionHead[];
  /** Whom nobody waits for, though they are among the reporters; absent: no such reporter. */
  readonly isExempt?: (reporter: string, template: TemplateKey) => boolean;
};

/** The same, looked up. */
export type HeadsOfYear = {
  readonly region: Region;
  readonly year: number;
  readonly reporters: readonly Reporter[];
  readonly headOf: (template: TemplateKey, reporter: string) => SubmissionHead | undefined;
  /** The measures of `key` in what each reporter sent of `template`: several targets look for the same ones. */
  readonly measuresOf: (template: TemplateKey, key: string) => ReadonlyMap<string, readonly Measure[]>;
  /** What `reporter` said in the monitoring; undefined when it was not sent. */
  readonly monitoringOf: (reporter: string) => MonitoringNumbers | undefined;
  /**
   * Those who may send `template`, owed or not, in the order in which they were given. Who is exempt is left out,
   * unless they sent it all the same: what was sent counts.
   */
  readonly sendersOf: (template: TemplateKey) => readonly Reporter[];
  /** Those of them whose monitoring has a line for each of `codes`. */
  readonly askedFor: (codes: readonly string[]) => readonly Reporter[];
};

/** Makes what `sent` in `year` of `region` easy to look up. */
export function headsOfYear(region: Region, year: number, sent: SentInYear): HeadsOfYear {
  const { reporters, heads, isExempt = () => false } = sent;
  const byTemplate = new Map<TemplateKey, Map<string, SubmissionHead>>();

  for (const head of heads) {
    const sentOf = byTemplate.get(head.template) ?? new Map<string, SubmissionHead>();

    byTemplate.set(head.template, sentOf.set(head.reporter, head));
  }

  const monitorings = new Map(
    [...(byTemplate.get('monitoring') ?? [])].map(([key, head]) => [key, monitoringNumbers(head)]),
  );
  const measuresOf = new Map<string, ReadonlyMap<string, readonly Measure[]>>();
  // What somebody may send and is asked hangs on the kind and level alone, so it is worked out once for each.
  const usedBy = once((reporter) => new Set(usedTemplates(region, reporter, year)));
  const linesOf = once((reporter) => new Set(monitoringRows(region, reporter).map(({ code }) => code)));
  const headOf = (template: TemplateKey, reporter: string) => byTemplate.get(template)?.get(reporter);
  const sendersOf = (template: TemplateKey) =>
    reporters
      .filter((one) => usedBy(one).has(template))
      .filter(({ key }) => !isExempt(key, template) || headOf(template, key) !== undefined);

  return {
    region,
    year,
    reporters,
    headOf,
    measuresOf: (template, key) => {
      const address = `${template}:${key}`;
      const found =
        measuresOf.get(address) ??
        new Map(
          [...(byTemplate.get(template) ?? [])].map(([reporter, { measures }]) => [
            reporter,
            measures.filter((each) => each.key === key),
          ]),
        );
      measuresOf.set(address, found);

      return found;
    },
    monitoringOf: (reporter) => monitorings.get(reporter),
    sendersOf,
    askedFor: (codes) =>
      sendersOf('monitoring').filter((one) => codes.every((code) => linesOf(one).has(code))),
  };
}

function once<T>(work: (reporter: Reporter) => T): (reporter: Reporter) => T {
  const known = new Map<string, T>();

  return (reporter) => {
    const address = `${reporter.kind}:${reporter.level ?? ''}`;
    const found = known.get(address) ?? work(reporter);
    known.set(address, found);

    return found;
  };
}
