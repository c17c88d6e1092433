import { publicPage } from '../../../shared/messages/ru/publicPage';
import type { Region } from '../../../shared/regions/region';
import { enumerationItems } from '../../../shared/templates/enumerations';
import type { PublishedPractice } from '../usecases/practices/publishedPractices';

/** All that the public learns of a practice, in words. */
export type PublicPractice = {
  /** Stable over years: reporter and row code. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly organisation: string;
  /** `null`: an organisation of the region's own. */
  readonly municipality: string | null;
  readonly form: string;
  readonly level: string;
  /** Instant since which it is public, ISO. */
  readonly since: string;
};

/** A published practice in words; nothing else of it is handed on. */
export function publicPractice(region: Region, { practice, since }: PublishedPractice): PublicPractice {
  const { reporter, row, title, summary, organisation, municipality, form, level } = practice;

  return {
    id: `${reporter}-${row}`,
    title,
    summary,
    organisation: organisation ?? publicPage.noOrganisation,
    municipality,
    form: labelOf(region, 'mentoringForm', form),
    level: labelOf(region, 'orgLevel', level),
    since,
  };
}

function labelOf(region: Region, list: string, key: string): string {
  return enumerationItems(list, region).find((item) => item.key === key)?.label ?? key;
}
