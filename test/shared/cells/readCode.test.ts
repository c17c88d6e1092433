import { regions } from '../../../shared/regions/regions';
import type { Template } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { meaningOf, paramsOf } from './reading';

const rowCode = { type: 'rowCode' } as const;
const givenCode = { type: 'rowCode', given: true } as const;
const personCode = { type: 'personCode' } as const;

describe('readCode', () => {
  test.each([
    ['a code', 'a1b2c3d4e5f6', 'a1b2c3d4e5f6'],
    ['capitals', 'A1B2C3D4E5F6', 'a1b2c3d4e5f6'],
    ['spaces around', ' a1b2c3d4e5f6\u00A0', 'a1b2c3d4e5f6'],
    ['digits only, as a number', 123_456_789_012, '123456789012'],
  ])('reads %s', (_, raw, expected) => {
    expect(meaningOf(raw, rowCode)).toEqual([expected]);
    expect(meaningOf(raw, personCode)).toEqual([expected]);
  });

  test.each([
    ...new Set(
      regions.flatMap((region) =>
        Object.values<Template>(templates).flatMap(({ fixedRows }) => fixedRows?.codes(region) ?? []),
      ),
    ),
  ])('reads the given row %s, and refuses it where rows are the user’s', (code) => {
    expect(meaningOf(code, givenCode)).toEqual([code]);
    expect(meaningOf(code, rowCode)).toEqual([null, 'error readCode']);
  });

  test.each([
    ['too short', 'a1b2c3d4e5f'],
    ['too long', 'a1b2c3d4e5f6a'],
    ['a letter that codes do not have', 'a1b2c3d4e5fl'],
    ['Russian letters', 'а1б2с3д4е5ф6'],
    ['a number that lost its zeros', 23_456_789_012],
    ['a serial number', 1],
    ['a dash', '-'],
  ])('refuses what is %s', (_, raw) => {
    expect(meaningOf(raw, rowCode)).toEqual([null, 'error readCode']);
    expect(paramsOf(raw, rowCode)).toEqual({ text: String(raw) });
  });

  it('refuses the code of a given row as a person’s', () => {
    expect(meaningOf('d_oo', personCode)).toEqual([null, 'error readCode']);
  });

  it('leaves a blank code to whoever makes codes', () => {
    expect(meaningOf(null, rowCode)).toEqual([null]);
  });

  describe('attacks', () => {
    test.each([['__proto__'], ['constructor'], ['a_'.repeat(500_000)], ['d_oo\u0000; drop'], ['../d_oo']])(
      'refuses text %#',
      (raw) => {
        expect(meaningOf(raw, rowCode)).toEqual([null, 'error readCode']);
        expect(meaningOf(raw, givenCode)).toEqual([null, 'error readCode']);
      },
    );
  });
});
