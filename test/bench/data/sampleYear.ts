import { demoRandom, type Random } from '../../../functions/local/demo/demoRandom';
import { receiptId } from '../../../shared/contract/receiptId';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import { attainmentTemplates } from '../../../shared/measures/attainmentTemplates';
import type { SentInYear } from '../../../shared/measures/headsOfYear';
import type { Measure } from '../../../shared/measures/measure';
import { measuresOf } from '../../../shared/measures/measuresOf';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import { usedTemplates } from '../../../shared/regions/usedTemplates';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { BENCH_INSTANT } from './benchYear';
import { sampleSheet } from './sampleSheet';

const ROWS = 20;
/** So many have sheets of their own; the others have sent the same again, since making sheets takes longest. */
const SAMPLES = 45;

/** A year in memory in which `municipalities` made-up ones have sent everything that the targets of `region` need. */
export function sampleYear(region: Region, year: number, municipalities: number): SentInYear {
  const random = demoRandom(municipalities);
  const reporters = Array.from(
    { length: municipalities },
    (_, index): Reporter => ({
      key: String(10_000_000 + index),
      kind: 'municipality',
      name: `Тестовый район № ${index + 1}`,
    }),
  );
  const samples = reporters
    .slice(0, SAMPLES)
    .map((reporter) => measuresOfAll(region, reporter, year, random));
  const heads = reporters.flatMap(({ key }, index) =>
    (samples[index % SAMPLES] ?? []).map((sample) => headOf(region, year, key, sample)),
  );

  return { reporters, heads };
}

type Sample = {
  readonly template: TemplateKey;
  readonly rows: number;
  readonly measures: readonly Measure[];
};

function measuresOfAll(region: Region, reporter: Reporter, year: number, random: Random): readonly Sample[] {
  const needed = new Set(attainmentTemplates(region));
  const used = usedTemplates(region, reporter, year).filter((template) => needed.has(template));

  return used.map((template) => {
    const columns = sampleSheet(templates[template], { region, reporter, year }, ROWS, random);

    return { template, rows: columns.rows, measures: measuresOf(templates[template], columns, region) };
  });
}

/** With measures of its own, parsed as those of heads that were read. */
function headOf(
  region: Region,
  year: number,
  reporter: string,
  { template, rows, measures }: Sample,
): SubmissionHead {
  const address = { region: region.key, year, template, reporter, revision: 1 };

  return {
    reporter,
    template,
    revision: 1,
    receipt: receiptId(address),
    sentAt: BENCH_INSTANT,
    late: false,
    restated: false,
    rows,
    warnings: 0,
    // Safe: it is what was made into text just now.
    measures: JSON.parse(JSON.stringify(measures)) as readonly Measure[],
  };
}
