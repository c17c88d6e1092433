import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import type { DemoBook } from '../demoBooks';
import { DEMO_EXAMPLE, type DemoQuestion } from '../demoPlan';

/** A submission of the demonstration. */
export type DemoSubmission = { readonly reporter: string; readonly template: TemplateKey };

/**
 * What the operator accepts. Not what it sent itself, not what still waits for an answer, and nothing of the reporter
 * whose workbook newcomers open: what is accepted is locked, and they are to send it once more.
 */
export function submissionsToAccept(
  books: readonly DemoBook[],
  questions: readonly DemoQuestion[],
): readonly DemoSubmission[] {
  const isOpen = ({ reporter, template }: DemoSubmission): boolean =>
    questions.some((one) => one.reporter === reporter && one.template === template && one.answer === null);

  return books
    .filter(({ reporter }) => reporter.kind !== 'region' && reporter.key !== DEMO_EXAMPLE)
    .flatMap(({ reporter, columns }) =>
      TEMPLATE_KEYS.filter((template) => columns[template] !== undefined).map((template) => ({
        reporter: reporter.key,
        template,
      })),
    )
    .filter((submission) => !isOpen(submission));
}
