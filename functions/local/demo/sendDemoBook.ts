import type { ApiClient } from '../../../addin/src/api/apiClient';
import { sendSheet } from '../../../addin/src/usecases/sendSheet';
import { shareColumns } from '../../../shared/columns/shareColumns';
import type { Region } from '../../../shared/regions/region';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import type { DemoBook } from './demoBooks';
import { DEMO_YEAR } from './demoPlan';

/** Sends every sheet of a demonstration workbook without making a file of it. Throws when one is not taken in: the data are ours. */
export async function sendDemoBook(
  api: ApiClient,
  region: Region,
  { reporter, columns }: DemoBook,
): Promise<void> {
  for (const key of TEMPLATE_KEYS) {
    const sheet = columns[key];
    const template = templates[key];

    if (sheet === undefined) continue;

    const answer = await sendSheet(api, {
      stamp: {
        region: region.key,
        template: key,
        version: template.version,
        year: DEMO_YEAR,
        reporter: reporter.key,
        baseRevision: 0,
      },
      shared: shareColumns(template, sheet, DEMO_YEAR),
      explanations: [],
      localChecks: {},
    });

    if (answer.kind !== 'ok')
      throw new Error(`${reporter.key}/${key}: ${JSON.stringify(answer).slice(0, 2000)}`);
  }
}
