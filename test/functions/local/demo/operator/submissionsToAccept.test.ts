import { demoBooks } from '../../../../../functions/local/demo/demoBooks';
import { DEMO_EXAMPLE, DEMO_YEAR } from '../../../../../functions/local/demo/demoPlan';
import { rowCode } from '../../../../../functions/local/demo/operator/askQuestion';
import { submissionsToAccept } from '../../../../../functions/local/demo/operator/submissionsToAccept';
import { demoPlan } from '../../../../../functions/local/demo/plans/plans';
import { contactKind } from '../../../../../shared/checking/contactKind';
import { shareColumns } from '../../../../../shared/columns/shareColumns';
import { regions } from '../../../../../shared/regions/regions';
import { placeReader } from '../../../../../shared/review/placeReader';
import { templates } from '../../../../../shared/templates/templates';

const REGIONS = regions.map((region) => {
  const books = demoBooks(region);
  const { questions } = demoPlan(region);

  return { region, books, questions, accepted: submissionsToAccept(books, questions) };
});

describe.each(REGIONS)('what the operator of $region.key does', ({ books, questions, accepted }) => {
  it('accepts more than it leaves, and each submission once', () => {
    const sent = books.flatMap(({ columns }) => Object.keys(columns));

    expect(accepted.length).toBeGreaterThan(sent.length / 2);
    expect(new Set(accepted.map((one) => JSON.stringify(one))).size).toBe(accepted.length);
  });

  it('leaves what newcomers send once more, its own, and what waits for an answer', () => {
    const open = questions.filter(({ answer }) => answer === null);

    expect(accepted.filter(({ reporter }) => [DEMO_EXAMPLE, 'region'].includes(reporter))).toEqual([]);
    expect(open.length).toBeGreaterThan(0);
    for (const { reporter, template } of open) expect(accepted).not.toContainEqual({ reporter, template });
  });

  it('asks about cells that are there and not blank, one submission once, without contacts', () => {
    for (const { reporter, template: key, row, column, question, answer } of questions) {
      const columns = books.find((book) => book.reporter.key === reporter)?.columns[key];

      if (columns === undefined) throw new Error(`${reporter} has no ${key}`);

      const template = templates[key];
      const read = placeReader(template, shareColumns(template, columns, DEMO_YEAR), '');

      expect([reporter, key, read({ row: rowCode(columns, row), column })?.value ?? null]).not.toContain(
        null,
      );
      expect([question, answer ?? ''].map(contactKind)).toEqual([null, null]);
    }

    expect(new Set(questions.map(({ reporter, template }) => reporter + template)).size).toBe(
      questions.length,
    );
  });
});

it('whoever signs in with the first key has an open question', () => {
  const questions = REGIONS.flatMap((one) => one.questions);

  expect(questions.some(({ reporter, answer }) => reporter === DEMO_EXAMPLE && answer === null)).toBe(true);
});
