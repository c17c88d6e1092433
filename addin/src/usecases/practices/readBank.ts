import type { BankPractice } from '../../../../shared/contract/practice';
import { readPracticesFeed } from '../../../../shared/contract/readPracticesFeed';
import { readPracticesPage } from '../../../../shared/contract/readPracticesPage';
import { regionByKey } from '../../../../shared/regions/regionByKey';
import { enumerationItems } from '../../../../shared/templates/enumerations';
import { urlOf } from '../../api/urlOf';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';

/** The bank as its operator sees it. */
export type PracticesBank = {
  readonly practices: readonly BankPractice[];
  /** Names of mentoring forms and levels by their keys. */
  readonly labels: Readonly<Record<string, string>>;
  readonly timeZone: string;
  /** Addresses of what everybody sees. */
  readonly page: string;
  readonly feed: string;
};

/** Reads the bank of practices of the operator's region. */
export async function readBank(work: DeskWork, signal?: AbortSignal): Promise<PracticesBank> {
  const { session, api } = await requireSession(work, signal);
  const region = regionByKey(session.region);

  // The service knows no region that this build, which is deployed with it, does not.
  if (region === null) throw new Error(`no region ${session.region}`);

  const params = { region: region.key };
  const { practices } = answered(await api('readPractices', { params }, signal));
  const items = ['mentoringForm', 'orgLevel'].flatMap((list) => enumerationItems(list, region));

  return {
    practices,
    labels: Object.fromEntries(items.map(({ key, label }) => [key, label])),
    timeZone: region.timeZone,
    page: urlOf(work.address, readPracticesPage.path, params, {}),
    feed: urlOf(work.address, readPracticesFeed.path, params, {}),
  };
}
