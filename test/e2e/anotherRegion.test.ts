import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../addin/src/usecases/checkWorkbook';
import type { DemoReporter } from '../../functions/local/demo/demoPlan';
import { demoRandom } from '../../functions/local/demo/demoRandom';
import { fillers } from '../../functions/local/demo/fill/fillers';
import type { FillInput } from '../../functions/local/demo/fill/fillInput';
import { makeLedger } from '../../functions/src/usecases/makeLedger';
import { attainment } from '../../shared/measures/attainment';
import type { SubmissionHead } from '../../shared/measures/attainmentResult';
import { expectedReporters } from '../../shared/measures/expectedReporters';
import { measuresOf } from '../../shared/measures/measuresOf';
import { NO_RECORD } from '../../shared/measures/yearRecord';
import type { Reporter } from '../../shared/regions/reporter';
import { usedTemplates } from '../../shared/regions/usedTemplates';
import { attainmentWorkbook } from '../../shared/sheets/attainmentWorkbook';
import { reporterReport } from '../../shared/sheets/reporterReport';
import { reporterWorkbook } from '../../shared/sheets/reporterWorkbook';
import { readWorkbook } from '../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../shared/xlsx/writeWorkbook';
import { tinyRegion as region } from '../fixtures/tinyRegion';

const YEAR = 2024;
const NOW = new Date('2024-11-25T01:00:00.000Z');
const REPORTERS = expectedReporters(region, []);

/** A region the product has never heard of, from an empty workbook to its printed sheets. */
describe('a region that is data and nothing else', () => {
  it('has workbooks to fill, which are checked and add up to its own targets', async () => {
    const heads = (await Promise.all(REPORTERS.map(headsOf))).flat();
    const sent = { reporters: REPORTERS, heads };
    const asOf = NOW.toISOString();
    const reached = attainment({
      region,
      year: YEAR,
      asOf,
      ...sent,
      previous: { reporters: [], heads: [] },
    });
    const of = {
      region,
      year: YEAR,
      asOf,
      today: '2024-11-25',
      ...sent,
      previous: [],
      attainment: reached,
      ledger: makeLedger(region, YEAR, sent, NO_RECORD, NOW),
    };
    const sheets = attainmentWorkbook(of, 'operator');
    const report = reporterReport(of, REPORTERS[1] ?? missing(), null);
    const read = await readWorkbook(await writeWorkbook(sheets));

    expect(reached.indicators).toMatchObject([{ indicator: 'K2', state: 'noTarget', value: 70 }]);
    expect(reached.ladders).toHaveLength(region.ladders.length);
    expect(of.ledger.received).toBe(of.ledger.expected);
    expect(read.ok && read.grids.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(JSON.stringify([sheets, report])).not.toMatch(/Хабаровск|Иркутск|Хасан|ХКИРО|РИКП/);
  });

  it('is named nowhere in the code, and neither is any other', () => {
    const named = ['shared', 'addin/src', 'functions/src']
      .flatMap((folder) => filesIn(folder))
      .filter((file) => !ALLOWED.some((part) => file.includes(part)))
      .filter((file) => REGIONS.test(withoutComments(readFileSync(file, 'utf8'))));

    expect(named).toEqual([]);
  });
});

const REGIONS = /irkutsk|khabarovsk|primorye|khasan|Иркутск|Хабаровск|Приморск|Хасанск/i;
/** The regions' own data, and the texts of the demonstration on one's own machine. */
const ALLOWED = [join('shared', 'regions'), join('ru', 'local.ts'), join('ru', 'try.ts')];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

async function headsOf(reporter: Reporter): Promise<readonly SubmissionHead[]> {
  const columns = filledBy(reporter);
  const drawn = await readWorkbook(
    await writeWorkbook(reporterWorkbook({ region, reporter, year: YEAR, columns })),
  );
  if (!drawn.ok) throw new Error(drawn.reason);

  const { sheets, refused } = checkWorkbook(drawn.grids, { region, reporter, year: YEAR, now: NOW });

  expect(refused).toEqual([]);
  expect(sheets.map(({ errors }) => errors)).toEqual(sheets.map(() => 0));

  return sheets.map(({ reading: { template }, shared }) => ({
    reporter: reporter.key,
    template: template.key,
    revision: 1,
    receipt: `tiny.${YEAR}.${template.key}.${reporter.key}.1`,
    sentAt: NOW.toISOString(),
    late: false,
    restated: false,
    rows: shared.rows,
    warnings: 0,
    measures: measuresOf(template, shared, region),
  }));
}

function filledBy(reporter: Reporter): FillInput['filled'] {
  const filled: Record<string, FillInput['filled'][keyof FillInput['filled']]> = {};
  const own: DemoReporter | null =
    reporter.kind === 'region'
      ? null
      : {
          key: reporter.key,
          organisations: [
            { name: 'СОШ № 1', level: 'school' },
            { name: 'Центр', level: 'supplementary' },
          ],
          mentors: 12,
          mentees: 40,
          learners: { school: 1000, supplementary: 500, college: null },
          involved: 70,
          fillsOptional: true,
        };
  const plan = { reporters: own === null ? [] : [own], events: [], training: [], questions: [] };

  for (const [key, fill] of fillers) {
    if (!usedTemplates(region, reporter, YEAR).includes(key)) continue;

    filled[key] = fill({ region, plan, reporter, own, year: YEAR, random: demoRandom(3), filled });
  }

  return filled;
}

function missing(): never {
  throw new Error('the fixture has no municipality');
}
