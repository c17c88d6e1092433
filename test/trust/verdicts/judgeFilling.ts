import type { CheckedSheet } from '../../../addin/src/usecases/checkedWorkbook';
import type { LastCheck } from '../../../addin/src/usecases/desk/deskMemory';
import { templates } from '../../../shared/templates/templates';
import { upgradeColumns } from '../../../shared/templates/versions/upgradeColumns';
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
  readonly differences: readonly string[];
};

/** What came of a filling, sheet by sheet, and where the two roads of the pane differ. */
export type JudgedFilling = { readonly sheets: readonly Judged[]; readonly differences: readonly string[] };

/** Has one filling judged on every road. The store is as one that has never been asked. */
export async function judgeFilling(
  filling: Filling,
  { excel, file, service }: Roads,
): Promise<JudgedFilling> {
  const specs = withExplanations(filling, specsOf(filling));

  await prepareService(service, filling);
  await excel.open(specs);
  await file.open(specs);

  const inExcel = await paneVerdict(excel, filling, service);
  const inFile = await paneVerdict(file, filling, service);

  return {
    sheets: await judgeSheets(filling, inExcel, service),
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

    const said = await functionsVerdict(api, sheet, verdict.findings.length > 0);

    const found =
      'refusal' in said ? refusedElsewise(said.refusal, verdict) : differences(verdict, sheet, said);

    judged.push({ verdict, differences: found });

    if (!('receipt' in said) || said.receipt === null) await keep(filling, sheet, service);
  }

  return judged;
}

/** What the functions refuse by its address or shape, before any rule is asked, has to be an error of the pane's, too. */
function refusedElsewise(refusal: string, { counts }: SheetVerdict): readonly string[] {
  const isOfAddress = refusal.startsWith('templateNotOwed') && (counts.templateNotUsed || counts.yearNotOpen);
  const isOfCodes = refusal.startsWith('columnsInvalid') && counts.rowCodeDuplicate;

  return isOfAddress || isOfCodes ? [] : [`refused: ${refusal}, and found are ${JSON.stringify(counts)}`];
}

/** What the functions did not take in is laid down, for the sheets after it to be compared with. */
async function keep(
  { region, reporter, year, now }: Filling,
  { reading, shared, outcomes: { common } }: CheckedSheet,
  { store }: VerdictService,
): Promise<void> {
  const template = templates[reading.template.key];

  // Rows that share a code have no canonical form, and nobody has ever had them.
  if (template.settles || common.counts.rowCodeDuplicate) return;

  const address = { region: region.key, year, template: template.key, reporter: reporter.key };

  const columns = upgradeColumns(template, reading.template, shared, 'shared');

  await layDown(store, { address, region, reporter, template }, columns, new Date(now));
}
