import type { RegionYear, SubmissionHead } from '../../../../shared/measures/attainmentResult';
import type { Recommendation } from '../../../../shared/measures/recommendations/recommendation';
import { recommendations } from '../../../../shared/measures/recommendations/recommendations';
import type { RoadmapExecution } from '../../../../shared/measures/roadmapExecution';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { Region } from '../../../../shared/regions/region';
import type { TemplateKey } from '../../../../shared/templates/templateKeys';
import { type GivenMeasures, type GivenYear, regionYearOf, sent } from './regionYearOf';

/** Two districts, a third, and a town, whose keys stand in this order. */
export const [FIRST, SECOND, THIRD, TOWN] = ['08603000', '08606000', '08609000', '08701000'] as const;

const K2 = khabarovsk.indicators.filter(({ key }) => key === 'K2');

/** A region of four municipalities with one share, which has a target of 70 % in 2024 and none in 2023. */
export const small: Region = {
  ...khabarovsk,
  municipalities: khabarovsk.municipalities.filter(({ key }) =>
    [FIRST, SECOND, THIRD, TOWN].some((one) => one === key),
  ),
  indicators: K2,
  coverages: [],
  calendar: khabarovsk.calendar.filter(({ template }) => template === 'monitoring'),
};

/** The monitoring of one municipality of the small region. */
export function share(reporter: string, n: number, d: number, year = 2024): SubmissionHead {
  return sent(small, year, reporter, 'monitoring', { n_oo: n, d_oo: d });
}

/** Any report of the small region. */
export function report(reporter: string, template: TemplateKey, given: GivenMeasures): SubmissionHead {
  return sent(small, 2024, reporter, template, given);
}

/** A year of the small region; with no more said, all of it has been sent in time. */
export function yearOf(heads: readonly SubmissionHead[], known: Partial<GivenYear> = {}): RegionYear {
  return regionYearOf({ region: small, year: 2024, today: '2024-11-01', heads, ...known });
}

/** What one reporter is advised. */
export function advice(
  regionYear: RegionYear,
  reporter: string,
  executions: readonly RoadmapExecution[] = [],
): readonly Recommendation[] {
  const found = recommendations(regionYear, executions).find((one) => one.reporter.key === reporter);

  if (found === undefined) throw new Error(`${reporter} is not advised`);

  return found.recommendations;
}
