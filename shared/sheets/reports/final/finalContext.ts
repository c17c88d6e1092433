import type { SubmissionHead } from '../../../measures/attainmentResult';
import { measuredOf } from '../../../measures/recommendations/measuredOf';
import type { Reporter } from '../../../regions/reporter';
import type { TemplateKey } from '../../../templates/template';
import { templates } from '../../../templates/templates';
import { numberCell, textCell } from '../../cellSpec';
import type { CellSpec } from '../../sheetSpec';
import type { ReportContext } from '../reportContext';

/** What the final report of one reporter is made from. */
export type FinalContext = ReportContext & {
  readonly reporter: Reporter;
  readonly headOf: (template: TemplateKey) => SubmissionHead | undefined;
};

/** The context of `reporter` in a report's. */
export function finalContext(context: ReportContext, reporter: Reporter): FinalContext {
  const own = context.regionYear.heads.filter((head) => head.reporter === reporter.key);

  return { ...context, reporter, headOf: (template) => own.find((head) => head.template === template) };
}

/** A line: what, how many, from what. */
export function finalLine(
  text: string,
  value: CellSpec | null,
  sources: readonly (string | null)[],
): readonly CellSpec[] {
  const source = sources.filter((part) => part !== null && part !== '').join('; ');

  return [textCell(text), value ?? textCell(''), textCell(source, 'muted')];
}

/** A count out of a submission. A submission without the measure has counted nothing, so 0; without one it is said. */
export function countLine(
  { headOf, texts, language }: FinalContext,
  template: TemplateKey,
  text: string,
  key: string,
): readonly CellSpec[] {
  const head = headOf(template);
  const { name } = templates[template].texts[language];

  if (head === undefined) return finalLine(text, textCell(texts.final.notSent, 'partial'), [`«${name}»`]);

  return finalLine(text, numberCell(measuredOf(head, key) ?? 0), [texts.receipt(head.receipt)]);
}
