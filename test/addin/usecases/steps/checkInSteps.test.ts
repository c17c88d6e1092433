import fc from 'fast-check';
import { checkWorkbook, checkWorkbookSteps } from '../../../../addin/src/usecases/checkWorkbook';
import { checkEffort } from '../../../../addin/src/usecases/steps/checkEffort';
import { inSteps } from '../../../../addin/src/usecases/steps/inSteps';
import type { RawCell } from '../../../../shared/sheets/grid';
import { gridsOf, OWNER, withCell } from '../book';

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constantFrom<RawCell>(null, 0, -1, 2015, 45_000, true, '', 'нет данных', 'да', { error: '#Н/Д' }),
  fc.string(),
);

describe('a check in steps', () => {
  it('finds exactly what the check in one go finds, whatever stands in the cells', async () => {
    const grids = gridsOf();
    const changes = fc.array(
      fc.record({
        sheet: fc.nat(grids.length - 1),
        row: fc.integer({ min: 5, max: 20 }),
        column: fc.nat(20),
        cell,
      }),
      { maxLength: 12 },
    );

    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const changed = all.reduce(
          (sheets, one) =>
            sheets.map((grid, index) =>
              index === one.sheet ? withCell(grid, one.row, one.column, one.cell) : grid,
            ),
          grids,
        );
        const whole = checkWorkbook(changed, OWNER);
        const stepwise = await inSteps(checkWorkbookSteps(changed, OWNER), {
          total: checkEffort(changed),
          pause: async () => undefined,
        });

        expect(withoutNewCodes(stepwise)).toEqual(withoutNewCodes(whole));
      }),
      { numRuns: 25 },
    );
  });

  it('foretells about how much there is to do', async () => {
    const grids = gridsOf();
    let done = 0;

    for (const step of checkWorkbookSteps(grids, OWNER)) done += step;

    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(checkEffort(grids));
  });
});

/** Codes are random: rows that lack a sound one get another each time. */
const KNOWN = new Set(gridsOf().flatMap(({ cells }) => cells.flat()));

function withoutNewCodes({ sheets, refused }: ReturnType<typeof checkWorkbook>) {
  return {
    refused,
    sheets: sheets.map(({ findings, errors, unexplained, total, localChecks, shared }) => ({
      rows: shared.rows,
      findings: findings.map((one) => ({ ...one, row: KNOWN.has(one.row) ? one.row : 'new' })),
      errors,
      unexplained,
      total,
      localChecks,
    })),
  };
}
