import type { Random } from '../../../functions/local/demo/demoRandom';
import { type DemoRecord, demoCode } from '../../../functions/local/demo/demoRecords';

const ORGANISATIONS = 100;

/** An organisation as others point at it. */
export type OrganisationRecord = DemoRecord & { readonly rowCode: string };

/** A municipality's directory; or the one organisation `own`, which keeps none but is pointed at alike. */
export function organisationRecords(own: string | undefined, random: Random): readonly OrganisationRecord[] {
  if (own !== undefined) return [{ rowCode: own, shortName: 'Тестовый колледж', level: 'college' }];

  return Array.from({ length: ORGANISATIONS }, (_, index) => ({
    rowCode: demoCode(random),
    shortName: `Тестовая школа № ${index + 1}`,
    level: 'school',
    learners: 200 + random(900),
    curatorAppointed: random(10) === 0 ? 'no' : 'yes',
  }));
}
