import { FINGERPRINT_LENGTH, fingerprintOf } from '../../../shared/checking/fingerprintOf';
import { startBeforeModel } from '../../../shared/checking/rules/startBeforeModel';
import { columnsOf } from './sample';

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
