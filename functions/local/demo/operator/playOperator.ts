import { newCode } from '../../../../shared/columns/code';
import { demo } from '../../../../shared/messages/ru/desk';
import { atMost } from '../../../src/usecases/consolidated/atMost';
import { DEMO_YEAR } from '../demoPlan';
import { demoPlan } from '../plans/plans';
import { acceptSubmission } from './acceptSubmission';
import { askQuestion } from './askQuestion';
import { decidePractices } from './decidePractices';
import { AT_ONCE, type DemoOffice, taken } from './demoOffice';
import { submissionsToAccept } from './submissionsToAccept';

/**
 * What the region's operator does with the demonstration's submissions, all through the API: returns a few cells,
 * accepts most of the sheets, fills the bank of practices, makes a release of the year for the analysts. Throws when
 * the service does not take something.
 */
export async function playOperator(office: DemoOffice, say: (line: string) => void): Promise<void> {
  const { region, books, operator } = office;
  const { questions } = demoPlan(region);
  const accepted = submissionsToAccept(books, questions);

  const review = async (): Promise<void> => {
    // Where a question has been answered, the sheet is accepted after it.
    await atMost(AT_ONCE, questions, (question) => askQuestion(office, question));
    await atMost(AT_ONCE, accepted, (submission) => acceptSubmission(office, submission));
  };
  const [published] = await Promise.all([decidePractices(office), review()]);
  const params = { region: region.key, year: String(DEMO_YEAR), release: newCode() };

  taken(await operator('putRelease', { params }), `${region.key}/release`);
  say(
    demo.operator({
      region: region.name,
      accepted: accepted.length,
      asked: questions.length,
      open: questions.filter(({ answer }) => answer === null).length,
      published,
    }),
  );
}
