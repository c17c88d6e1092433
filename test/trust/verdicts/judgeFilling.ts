import type { CheckedSheet } from '../../../addin/src/usecases/checkedWorkbook';
import type { LastCheck } from '../../../addin/src/usecases/desk/deskMemory';
import { templates } from '../../../shared/templates/templates';
import { differences, unlike } from './differences';
import type { Filling } from './filling/filling';
import { specsOf } from './filling/specsOf';
import { withExplanations } from './filling/withExplanations';
import { functionsVerdict } from './roads/functionsVerdict';
import { paneSheetVerdicts, wholeVerdict } from './roads/paneSheetVerdicts';
import { paneVerdict } from './roads/paneVerdict';
import type { Road } from './roads/road';
import type { SheetVerdict } from './roads/sheetVerdict';
import { layDown } from './service/layDown';
import { prepareService } from './service/prepareService';
import type { VerdictService } from './service/verdictService';

/** The two roads of the pane and the functions. */
export type Roads = { readonly excel: Road; readonly file: Road; readonly service: VerdictService };

/** A sheet that was judged by all, and in which words they differed. */
export type Judged = {
  readonly verdict: SheetVerdict;
  /** What the functions refuse before any rule is asked, by its code; `null`: the rules were asked. */
  readonly refusal: string | null;
  readonly differences: readonly string[];
};

/** What came of a filling, sheet by sheet, and where the two roads of the pane differ. */
export type JudgedFilling = { readonly sheets: readonly Judged[]; readonly differences: readonly string[] };

export const spent: Record<string, number> = {};
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const made = await work();
  spent[what] = (spent[what] ?? 0) + performance.now() - began;
  return made;
}

/** Has one filling judged on every road. The store is as one that has never been asked. */
export async function judgeFilling(
  filling: Filling,
  { excel, file, service }: Roads,
): Promise<JudgedFilling> {
  const specs = await timed('specs', async () => withExplanations(filling, specsOf(filling)));

  await timed('prepare', async () => prepareService(service, filling));
  await timed('openExcel', async () => excel.open(specs));
  await timed('openFile', async () => file.open(specs));

  const inExcel = await timed('excel', async () => paneVerdict(excel, filling, service));
  const inFile = await timed('file', async () => paneVerdict(file, filling, service));

  return {
    sheets: await timed('functions', async () => judgeSheets(filling, inExcel, service)),
    differences: betweenRoads(inExcel, inFile),
  };
}

function betweenRoads(inExcel: LastCheck, inFile: LastCheck): readonly string[] {
  return [
    ...unlike('hashes', inExcel.hashes, inFile.hashes),
    ...unlike('refused sheets', inExcel.checked.refused, inFile.checked.refused),
    ...unlike('explanations', inExcel.checked.explanations, inFile.checked.explanations),
    ...unlike('sheets', inExcel.checked.sheets.map(wholeVerdict), inFile.checked.sheets.map(wholeVerdict)),
  ];
}

async function judgeSheets(
  filling: Filling,
  check: LastCheck,
  service: VerdictService,
): Promise<readonly Judged[]> {
  const { api } = await service.member(filling.region, filling.reporter);
  const verdicts = paneSheetVerdicts(check);
  const judged: Judged[] = [];

  for (const [index, sheet] of check.checked.sheets.entries()) {
    const verdict = verdicts[index];

    if (verdict === undefined) continue;

    const said = await functionsVerdict(api, sheet);

    const refusal = 'refusal' in said ? said.refusal : null;

    judged.push({
      verdict,
      refusal,
      differences: 'refusal' in said ? [] : differences(verdict, sheet, said),
    });

    if ('refusal' in said || said.receipt === null) await keep(filling, sheet, service);
  }

  return judged;
}

/** What the functions did not take in is laid down, for the sheets after it to be compared with. */
async function keep(
  { region, reporter, year, now }: Filling,
  { reading, shared }: CheckedSheet,
  { store }: VerdictService,
): Promise<void> {
  const template = templates[reading.template.key];

  if (template.settles) return;

  const address = { region: region.key, year, template: template.key, reporter: reporter.key };

  await layDown(store, { address, region, reporter, template }, shared, new Date(now));
}
