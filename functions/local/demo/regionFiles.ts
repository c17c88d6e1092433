import type { ApiClient } from '../../../addin/src/api/apiClient';
import { demo } from '../../../shared/messages/ru/desk';
import type { Region } from '../../../shared/regions/region';
import { collectMentees, type DemoFile } from './collectMentees';
import type { DemoBook } from './demoBooks';
import { DEMO_YEAR } from './demoPlan';
import { taken } from './operator/demoOffice';

/**
 * What the region's operator takes away as files besides the attainment: the facts for Excel, the public page of
 * practices, and, where anybody sent one, the registry of mentees over all. Throws when the service does not give them.
 */
export async function regionFiles(
  region: Region,
  books: readonly DemoBook[],
  api: ApiClient,
  address: string,
): Promise<readonly DemoFile[]> {
  const params = { region: region.key };
  const query = { profile: 'excel-ru', years: String(DEMO_YEAR) } as const;
  const facts = taken(await api('readFactsCsv', { params, query }), `${region.key}/facts.csv`);
  const page = taken(await api('readPracticesPage', { params }), `${region.key}/practices.html`);

  // Only a caller that has a page already is answered without one.
  if (page === undefined) throw new Error(`${region.key}/practices.html: no page`);

  const hasMentees = books.some(({ columns }) => (columns.mentees?.rows ?? 0) > 0);

  return [
    { name: demo.files.facts(DEMO_YEAR), bytes: facts },
    { name: demo.files.practices, bytes: page },
    ...(hasMentees ? [await collectMentees(api, address)] : []),
  ];
}
