import type { ApiAnswer } from '../../../addin/src/api/apiAnswer';
import type { ApiClient } from '../../../addin/src/api/apiClient';
import { sendCounts } from '../../../addin/src/usecases/counts/sendCounts';
import { sendSheet } from '../../../addin/src/usecases/sendSheet';
import type { Columns } from '../../../shared/columns/columns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import type { Registries } from '../../../shared/contract/registries';
import { measuresOf } from '../../../shared/measures/measuresOf';
import type { Region } from '../../../shared/regions/region';
import type { Stamp } from '../../../shared/sheets/stamp';
import { isAboutPersons } from '../../../shared/templates/isAboutPersons';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import type { DemoBook } from './demoBooks';
import { DEMO_YEAR } from './demoPlan';

/**
 * Sends every sheet of a demonstration workbook without making a file of it, or what it comes to where the service takes
 * no more. Throws when one is not taken in: the data are ours.
 */
export async function sendDemoBook(
  api: ApiClient,
  region: Region,
  { reporter, columns }: DemoBook,
  registries: Registries = 'rows',
): Promise<void> {
  for (const key of TEMPLATE_KEYS) {
    const sheet = columns[key];
    const template = templates[key];

    if (sheet === undefined) continue;

    const stamp: Stamp = {
      region: region.key,
      template: key,
      version: template.version,
      year: DEMO_YEAR,
      reporter: reporter.key,
      baseRevision: 0,
    };
    const shared = shareColumns(template, sheet, DEMO_YEAR);
    const isCounted = registries === 'counts' && isAboutPersons(template);
    const answer = await (isCounted
      ? sendTotals(api, region, stamp, shared)
      : sendSheet(api, { stamp, shared, explanations: [], localChecks: {} }));

    if (answer.kind !== 'ok')
      throw new Error(`${reporter.key}/${key}: ${JSON.stringify(answer).slice(0, 2000)}`);
  }
}

function sendTotals(
  api: ApiClient,
  region: Region,
  stamp: Stamp,
  shared: Columns,
): Promise<ApiAnswer<'pushCounts'>> {
  const measures = measuresOf(templates[stamp.template], shared, region);

  return sendCounts(api, { stamp, counts: { rows: shared.rows, measures, warnings: 0, localChecks: {} } });
}
