import { demoRandom, type Random } from '../../../functions/local/demo/demoRandom';
import type { Store } from '../../../functions/src/storage/store';
import { directOrganisations } from '../../../shared/measures/directOrganisations';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import { usedTemplates } from '../../../shared/regions/usedTemplates';
import { organisations } from '../../../shared/templates/organisations';
import { templates } from '../../../shared/templates/templates';
import { sampleSheet } from './sampleSheet';
import { seedSubmission } from './seedSubmission';

/** With the municipalities of Irkutsk Oblast and the region itself this makes sixty reporters. */
const DIRECT_ORGANISATIONS = 17;
const ROWS = 20;

/** Lays down a year of `region` in which everybody has sent everything; tells how many reporters there are. */
export async function seedYear(store: Store, region: Region, year: number): Promise<number> {
  const random = demoRandom(year);
  const directory = directoryOf(region, year, random);
  const reporters = expectedReporters(region, directOrganisations(directory));

  for (const reporter of reporters) {
    await Promise.all(
      usedTemplates(region, reporter, year).map((template) => {
        const isDirectory = template === 'organisations' && reporter.kind === 'region';
        const columns = isDirectory
          ? directory
          : sampleSheet(templates[template], { region, reporter, year }, ROWS, random);

        return seedSubmission(store, template, reporter.key, columns, { region, year });
      }),
    );
  }

  return reporters.length;
}

function directoryOf(region: Region, year: number, random: Random) {
  const operator: Reporter = { key: 'region', kind: 'region', name: region.name };
  const { rows, columns } = sampleSheet(
    organisations,
    { region, reporter: operator, year },
    DIRECT_ORGANISATIONS,
    random,
  );
  const { monthClosed: _open, ...open } = columns;

  return { rows, columns: open };
}
