import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { checkSheet, code, MENTOR, paramsOf, places, type Row } from '../sample';

function mentees(count: number, mentor: string | null = MENTOR): Row[] {
  return Array.from({ length: count }, (_, index) => ({ mentor, personCode: code(index, 'p') }));
}

describe('tooManyMentees', () => {
  it.each([
    [10, []],
    [11, [{ count: 11, max: 10 }]],
  ])('of %i mentees of one mentor', (count, params) => {
    expect(paramsOf(checkSheet({ template: 'mentees', rows: mentees(count) }), 'tooManyMentees')).toEqual(
      params,
    );
  });

  it('counts persons, not participations', () => {
    const rows = [...mentees(10), ...mentees(10)];

    expect(paramsOf(checkSheet({ template: 'mentees', rows }), 'tooManyMentees')).toEqual([]);
  });

  it('says it once a mentor, at the row with the lowest code', () => {
    const rows = [...mentees(11, code(2, 'b')), ...mentees(11), ...mentees(3, code(3, 'b'))].map(
      (row, index) => ({
        ...row,
        rowCode: code(99 - index),
      }),
    );

    expect(places(checkSheet({ template: 'mentees', rows }), 'tooManyMentees')).toEqual([
      '89:mentor',
      '78:mentor',
    ]);
  });

  it('leaves rows without a mentor alone', () => {
    expect(places(checkSheet({ template: 'mentees', rows: mentees(50, null) }), 'tooManyMentees')).toEqual(
      [],
    );
  });

  it("goes by the region's setting", () => {
    const region = { ...khabarovsk, settings: { ...khabarovsk.settings, menteesPerMentor: 2 } };
    const outcome = checkSheet({ template: 'mentees', rows: mentees(3) }, { region });

    expect(paramsOf(outcome, 'tooManyMentees')).toEqual([{ count: 3, max: 2 }]);
  });

  it('wants a new explanation when there are more of them', () => {
    const [at11] = checkSheet({ template: 'mentees', rows: mentees(11) }).findings;
    const [at12] = checkSheet({ template: 'mentees', rows: mentees(12) }).findings;

    expect(at11?.row).toBe(at12?.row);
    expect(at11?.fingerprint).not.toBe(at12?.fingerprint);
  });
});
