import type { CellSpec } from '../../sheetSpec';
import { adviceLines } from '../adviceLines';
import { recommendationCells } from '../recommendationCells';
import { type FinalContext, finalLine } from './finalContext';

/** What is left to do: the recommendations to the reporter, or that there are none. */
export function leftPart(context: FinalContext): readonly (readonly CellSpec[])[] {
  const { regionYear, executions, language, advice, reporter, texts } = context;
  const own = advice.find((one) => one.reporter.key === reporter.key)?.recommendations ?? [];
  const names = new Map(regionYear.reporters.map(({ key, name }) => [key, name]));
  const wording = { region: regionYear.region, executions, language, names, showsOthersNumbers: false };

  if (own.length === 0) return [finalLine(texts.final.nothingLeft, null, [])];

  return adviceLines(own).map((line) => {
    const [one] = line;
    const [what, needed, , , source] = recommendationCells(line, wording);

    // The sentence of a report names its day, that of an item does not.
    const due = one.kind === 'roadmap' && one.due !== null ? texts.final.due(one.due) : null;

    return finalLine(String(what?.value ?? ''), needed ?? null, [due, String(source?.value ?? '')]);
  });
}
