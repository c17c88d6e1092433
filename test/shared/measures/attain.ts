import { attainment } from '../../../shared/measures/attainment';
import type {
  Attainment,
  IndicatorAttainment,
  SubmissionHead,
} from '../../../shared/measures/attainmentResult';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Region } from '../../../shared/regions/region';
import { reporters } from './attainment.example';

/** Instant of the reading in every test of attainment. */
export const asOf = '2024-12-02T00:00:00.000Z';

/** The attainment of `sent` by the reporters of the example, or by others, after `before` in the year before. */
export function attain(
  sent: readonly SubmissionHead[],
  year = 2024,
  owing = reporters,
  before: readonly SubmissionHead[] = [],
  region: Region = khabarovsk,
): Attainment {
  const previous = { reporters: owing, heads: before };

  return attainment({ region, year, asOf, reporters: owing, heads: sent, previous });
}

/** The attainment of one indicator. */
export function indicatorOf(
  key: string,
  sent: readonly SubmissionHead[],
  year = 2024,
  owing = reporters,
  before: readonly SubmissionHead[] = [],
): IndicatorAttainment {
  const found = attain(sent, year, owing, before).indicators.find((each) => each.indicator === key);

  if (found === undefined) throw new Error(`no ${key}`);

  return found;
}
