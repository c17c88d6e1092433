import fc from 'fast-check';
import { parseReceiptId, receiptId } from '../../../shared/contract/receiptId';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';

const address = fc.record({
  region: fc.stringMatching(/^[a-z]{2,40}$/),
  year: fc.integer({ min: 2000, max: 2099 }),
  template: fc.constantFrom(...TEMPLATE_KEYS),
  reporter: fc.oneof(
    fc.stringMatching(/^\d{8}$/),
    fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{12}$/),
    fc.constant('region'),
  ),
  revision: fc.integer({ min: 1, max: 999_999 }),
});

describe('the id of a receipt', () => {
  test('reads as documented', () => {
    const id = receiptId({
      region: 'khabarovsk',
      year: 2024,
      template: 'mentees',
      reporter: '08701000',
      revision: 3,
    });

    expect(id).toBe('khabarovsk.2024.mentees.08701000.3');
  });

  test('gives back what it was made from', () => {
    fc.assert(fc.property(address, (made) => expect(parseReceiptId(receiptId(made))).toEqual(made)));
  });

  test.each([
    '',
    'khabarovsk',
    'khabarovsk.2024.mentees.08701000',
    'khabarovsk.2024.mentees.08701000.0',
    'khabarovsk.2024.mentees.08701000.01',
    'khabarovsk.2024.mentees.08701000.1.1',
    'khabarovsk.2024.unheard.08701000.1',
    'khabarovsk.24.mentees.08701000.1',
    'khabarovsk.2024.mentees.head:x.1',
    'KHABAROVSK.2024.mentees.08701000.1',
    'khabarovsk.2024.mentees.08701000.1\n',
  ])('%j is none', (id) => {
    expect(parseReceiptId(id)).toBeNull();
  });

  test('any other text is none, and none throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseReceiptId(text);

        return parsed === null || receiptId(parsed) === text;
      }),
    );
  });
});
