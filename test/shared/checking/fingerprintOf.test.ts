import { FINGERPRINT_LENGTH, fingerprintOf } from '../../../shared/checking/fingerprintOf';
import { startBeforeModel } from '../../../shared/checking/rules/startBeforeModel';
import { checkSheet, columnsOf, measure, type Row } from './sample';

function ofLength(length: number): string {
  const text = 'ы'.repeat(length - '[""]'.length);

  return fingerprintOf(
    { rule: startBeforeModel, row: 0, column: null, params: {} },
    columnsOf([{ monthIn: text }]),
  );
}

describe('fingerprintOf', () => {
  it('shows the values up to the limit and digests what is longer', () => {
    expect(ofLength(FINGERPRINT_LENGTH - 1)).toHaveLength(FINGERPRINT_LENGTH - 1);
    expect(ofLength(FINGERPRINT_LENGTH)).toHaveLength(FINGERPRINT_LENGTH);
    expect(ofLength(FINGERPRINT_LENGTH + 1)).toMatch(/^[0-9a-f]{16}$/);
    expect(ofLength(FINGERPRINT_LENGTH + 1)).not.toBe(ofLength(FINGERPRINT_LENGTH + 2));
  });

  it('has no values for a finding about the whole sheet or a line it lacks', () => {
    const columns = columnsOf([{ monthIn: '2019-01' }]);
    const of = (row: string | null) =>
      fingerprintOf({ rule: startBeforeModel, row, column: null, params: { a: 1 } }, columns);

    expect(of(null)).toBe('[null,1]');
    expect(of('d_oo')).toBe('[null,1]');
  });

  it('does not confuse a text with a number or a blank', () => {
    const of = (monthIn: string | number | null) =>
      fingerprintOf({ rule: startBeforeModel, row: 0, column: null, params: {} }, columnsOf([{ monthIn }]));

    expect(new Set([of('1'), of(1), of(null), of('null'), of('"1"')]).size).toBe(5);
  });
});

describe('fingerprints', () => {
  it('of errors are empty, since nothing explains an error', () => {
    const { findings } = checkSheet({ template: 'mentees', rows: [{ form: null }] });

    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['']);
  });

  it('of shared warnings are the values of the inputs in the row and what they were compared with', () => {
    const [mentee] = checkSheet({ template: 'mentees', rows: [{ ageBand: 'under10' }] }).findings;
    const [line] = checkSheet(
      { template: 'monitoring', lines: { n_oo: 8 } },
      { lastYear: [measure('n_oo', 10)] },
    ).findings.filter(({ severity }) => severity === 'warning');

    expect(JSON.parse(mentee?.fingerprint ?? '')).toEqual(['schoolPupil', 'under10', 'обучающийся школы']);
    expect(JSON.parse(line?.fingerprint ?? '')).toEqual([8, 8, 10]);
  });

  it('change with the inputs of the rule, and not with other columns', () => {
    const of = (row: Row) =>
      checkSheet({ template: 'mentees', rows: [{ monthIn: '2019-01', ...row }] }).findings[0]?.fingerprint;

    expect(of({})).toBe(of({ requestType: 'sport' }));
    expect(of({})).not.toBe(of({ monthIn: '2019-02' }));
  });

  it('of warnings whose inputs the template names tell the value of their column apart without showing it', () => {
    const of = (presented: string) =>
      checkSheet({ template: 'practices', rows: [{ presented }] }).findings.find(
        ({ code }) => code === 'dateOutsideYear',
      )?.fingerprint;

    expect(of('2022-05-05')).toMatch(/^[0-9a-f]{16}$/);
    expect(of('2022-05-05')).toBe(of('2022-05-05'));
    expect(of('2022-05-05')).not.toBe(of('2022-05-06'));
  });

  it('of local warnings tell values apart without showing them', () => {
    const of = (lastName: string) => {
      const rows = [{ lastName }, { lastName }];

      return checkSheet({ template: 'mentees', reads: 'local', rows }).findings[0]?.fingerprint;
    };

    expect(of('Тестов')).toMatch(/^[0-9a-f]{16}$/);
    expect(of('Тестов')).toBe(of('Тестов'));
    expect(of('Тестов')).not.toBe(of('Тестова'));
  });
});
