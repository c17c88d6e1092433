import fc from 'fast-check';
import { parseState } from '../../../../addin/src/usecases/state/workbookState';

const SETTLED = {
  region: 'khabarovsk',
  year: 2024,
  settlement: {
    targets: [{ key: 'K2', year: 2024, value: 75, basis: 'Приказ № 1' }],
    days: [{ template: 'mentors', due: '12-15', obligation: 'owed', basis: null }],
    settings: { menteesPerMentor: 2 },
  },
};
const STATE = { version: 1, receipts: [], headings: [], unanswered: ['a'.repeat(64)] };

const stateWith = (settled: unknown) => parseState(JSON.stringify({ ...STATE, settled }));

describe('what is settled, as the workbook keeps it', () => {
  it('is read as it was written', () => {
    expect(stateWith(SETTLED).settled).toEqual(SETTLED);
    expect(parseState(JSON.stringify(STATE)).settled).toBeUndefined();
  });
});

describe('attack: a workbook whose settings were written by somebody else', () => {
  it.each([
    ['a threshold that cannot be', { ...SETTLED.settlement, settings: { menteesPerMentor: -1 } }],
    ['a setting there is not', { ...SETTLED.settlement, settings: { admin: true } }],
    [
      'a day there is not',
      { ...SETTLED.settlement, days: [{ ...SETTLED.settlement.days[0], due: '13-40' }] },
    ],
    [
      'more targets than there can be',
      { ...SETTLED.settlement, targets: Array(2000).fill(SETTLED.settlement.targets[0]) },
    ],
    ['something besides', { ...SETTLED.settlement, municipalities: [] }],
  ])('has %s: it is left out, and nothing else is lost', (_name, settlement) => {
    const state = stateWith({ ...SETTLED, settlement });

    expect(state.settled).toBeUndefined();
    expect(state.unanswered).toEqual(STATE.unanswered);
  });

  it('holds anything at all: what else is kept is kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (settled) => {
        expect(stateWith(settled).unanswered).toEqual(STATE.unanswered);
      }),
      { numRuns: 100 },
    );
  });
});
