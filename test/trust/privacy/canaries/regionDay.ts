import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { newCode } from '../../../../shared/columns/code';
import { missing } from '../../../addin/usecases/book';
import { deskOver, given, type TestDesk } from '../../../addin/usecases/deskOver';

/** The region's operator at work over what has been sent: questions, answers, acceptance, practices, keys, a release. */
export async function playRegion(
  district: TestDesk,
  at: { readonly address: string; readonly operator: string },
): Promise<void> {
  const operator = await deskOver({ address: at.address, key: at.operator });
  const review = async <T>(book: TestDesk, act: Parameters<typeof book.desk.region<T>>[0]) =>
    given(book.desk.region(act));
  const { submissions } = await review(operator, ({ review: one }) => one.readSubmissions(DEMO_YEAR));
  const mentees = submissions.find(({ template }) => template === 'mentees') ?? missing('mentees');
  const place = { row: null, column: null, rowText: null, caption: null, value: null };

  await review(operator, ({ review: one }) =>
    one.returnCells([{ ...mentees, ...place, reason: 'Сверьте число строк с журналом' }]),
  );

  const { owner, sheets } = await review(district, ({ review: one }) => one.readQuestions());
  const [sheet = missing('questions')] = sheets;
  const [question = missing('a question')] = sheet.questions;

  await review(district, ({ review: one }) => one.answer(owner, sheet, question, 'Сверено'));
  await review(operator, ({ review: one }) =>
    one.decide(mentees, { kind: 'accept', revision: mentees.revision }),
  );

  const put = (path: string, body?: object) =>
    fetch(`${at.address}/api/regions/khabarovsk/${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${at.operator}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });

  await put(`years/${DEMO_YEAR}/ledger`);
  await put(`years/${DEMO_YEAR}/ledger/events/${newCode()}`, { kind: 'closing', reason: 'Итоги подведены' });
  await put(`years/${DEMO_YEAR}/releases/${newCode()}`);

  const bank = await review(operator, ({ practices }) => practices.read());
  const [practice] = bank.practices;
  const choice = { selection: 'regional', score: 90, publish: true, note: 'Хорошо описано' };

  if (practice !== undefined)
    await put(`practices/${practice.reporter}/${practice.row}/decisions/${newCode()}`, {
      ...choice,
      content: practice.content,
    });
}
