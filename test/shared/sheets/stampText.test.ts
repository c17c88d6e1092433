import fc from 'fast-check';
import type { Stamp } from '../../../shared/sheets/stamp';
import { stampToText, textToStamp } from '../../../shared/sheets/stampText';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';

const stamps: fc.Arbitrary<Stamp> = fc.record({
  region: fc.stringMatching(/^[a-z]{2,40}$/),
  template: fc.constantFrom(...TEMPLATE_KEYS),
  version: fc.integer({ min: 1, max: 9999 }),
  year: fc.integer({ min: 2000, max: 2099 }),
  reporter: fc.oneof(
    fc.stringMatching(/^\d{8}$/),
    fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{12}$/),
    fc.constant('region'),
  ),
  baseRevision: fc.nat(999_999),
});
const text = 'svod1|khabarovsk|mentees|1|2024|08701000|0';

describe('stampToText', () => {
  it('gives a text that is read back as the same stamp and fits a name of Excel', () => {
    fc.assert(
      fc.property(stamps, (stamp) => {
        expect(textToStamp(stampToText(stamp))).toEqual(stamp);
        expect(stampToText(stamp).length).toBeLessThan(255);
        expect(stampToText(stamp)).not.toContain('"');
      }),
    );
  });

  it('throws for a stamp that could not be read back', () => {
    const stamp = textToStamp(text);

    expect(stamp).not.toBeNull();
    expect(() => stampToText({ ...stamp, reporter: 'a|b' } as Stamp)).toThrow(RangeError);
  });
});

describe('textToStamp, given hostile text', () => {
  it.each([
    ['nothing', ''],
    ['another form', text.replace('svod1', 'svod2')],
    ['a template that is not there', text.replace('mentees', 'nothing')],
    ['a template that every object has', text.replace('mentees', 'constructor')],
    ['a number with a leading zero', text.replace('|1|', '|01|')],
    ['a negative revision', text.replace(/0$/, '-1')],
    ['a revision that is no number', text.replace(/0$/, '1e9')],
    ['a reporter that is no key', text.replace('08701000', '../08701')],
    ['a line break behind', `${text}\n`],
    ['a space before', ` ${text}`],
    ['one part too many', `${text}|0`],
    ['full-width digits', text.replace('2024', '２０２４')],
    ['a formula', `=${text}`],
  ])('takes %s for no stamp', (_what, hostile) => {
    expect(textToStamp(hostile)).toBeNull();
  });

  it('never throws, and gives only stamps that are written the same way', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => text + end),
        ),
        (hostile) => {
          const stamp = textToStamp(hostile);

          expect(stamp === null ? hostile : stampToText(stamp)).toBe(hostile);
        },
      ),
    );
  });
});
