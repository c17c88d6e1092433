import type { Columns } from '../../../../shared/columns/columns';
import { expectedReporters } from '../../../../shared/measures/expectedReporters';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { Filling } from '../filling/filling';
import { layDown } from './layDown';
import type { VerdictService } from './verdictService';

/** Puts into an empty store what the service has besides the filling, and sets its clock. */
export async function prepareService(service: VerdictService, filling: Filling): Promise<void> {
  const { region, reporter, year, now, lastYear, parameters, directory } = filling;
  const [operator] = expectedReporters(region, []);
  const lay = (whose: Reporter | undefined, template: TemplateKey, columns: Columns, of: number) =>
    whose &&
    layDown(
      service.store,
      {
        address: { region: region.key, year: of, template, reporter: whose.key },
        region,
        reporter: whose,
        template: templates[template],
      },
      columns,
      new Date(now),
    );

  service.setNow(now);

  // The service knows who reports in a year by that year's directory.
  if (directory) await lay(operator, 'organisations', directory, year);
  if (directory) await lay(operator, 'organisations', directory, year - 1);
  if (parameters) await lay(operator, 'parameters', parameters, year);

  for (const [key, columns] of Object.entries(lastYear)) {
    const template = Object.values(templates).find((one) => one.key === key);

    if (template) await lay(reporter, template.key, columns, year - 1);
  }
}
