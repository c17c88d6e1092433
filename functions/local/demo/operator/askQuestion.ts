import { newCode } from '../../../../shared/columns/code';
import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { threadId } from '../../../../shared/review/threadId';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import { templates } from '../../../../shared/templates/templates';
import { DEMO_YEAR, type DemoQuestion } from '../demoPlan';
import { type DemoOffice, taken } from './demoOffice';

/** The demonstration's submissions are the first of their sheets. */
export const DEMO_REVISION = 1;

/**
 * Returns a cell with a question, or the whole sheet where its rows stay in the workbook; where the reporter has an
 * answer in words, gives that too.
 */
export async function askQuestion(
  { region, books, operator, clientOf, registries }: DemoOffice,
  { reporter, template, row, column, question, answer }: DemoQuestion,
): Promise<void> {
  const what = `${reporter}/${template}`;
  const columns = books.find((book) => book.reporter.key === reporter)?.columns[template];

  if (columns === undefined) throw new Error(`nothing to ask about: ${what}`);

  const params = { region: region.key, year: String(DEMO_YEAR), template, reporter };
  const event = newCode();
  const isWhole = registries === 'counts' && isAboutPersons(templates[template]);
  const place = isWhole ? { row: null, column: null } : { row: rowCode(columns, row), column };
  const cell = { ...place, reason: question };
  const asked = { kind: 'return' as const, revision: DEMO_REVISION, cells: [cell] };

  taken(await operator('putReviewMove', { params: { ...params, event }, body: asked }), what);

  if (answer === null) return;

  const api = await clientOf(reporter);
  const body = { kind: 'answer', thread: threadId(event, 0), text: answer } as const;

  taken(await api('putReviewMove', { params: { ...params, event: newCode() }, body }), what);
}

/** The code of the row that is asked about. */
export function rowCode(columns: Columns, row: DemoQuestion['row']): string {
  return typeof row === 'string' ? row : String(valueAt(columns, ROW_CODE, row));
}
