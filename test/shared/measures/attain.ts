import { attainment } from '../../../shared/measures/attainment';
import type {
  Attainment,
  IndicatorAttainment,
  SubmissionHead,
} from '../../../shared/measures/attainmentResult';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { reporters } from './attainment.example';

/** Instant of the reading in every test of attainment. */
export const asOf = '2024-12-02T00:00:00.000Z';

/** The attainment of `sent` by the reporters of the example, or by others. */
export function attain(sent: readonly SubmissionHead[], year = 2024, owing = reporters): Attainment {
  return attainment({ region: khabarovsk, year, asOf, reporters: owing, heads: sent });
}

/** The attainment of one indicator. */
export function indicatorOf(
  key: string,
  sent: readonly SubmissionHead[],
  year = 2024,
  owing = reporters,
): IndicatorAttainment {
  const found = attain(sent, year, owing).indicators.find((each) => each.indicator === key);

  if (found === undefined) throw new Error(`no ${key}`);

  return found;
}
