import fc from 'fast-check';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { meaningOf, paramsOf } from './reading';

const forms = { type: 'enumerationSet', enumeration: 'mentoringForm' } as const;
const requests = { type: 'enumerationSet', enumeration: 'requestType' } as const;

describe('readEnumerationSet', () => {
  test.each([
    ['one item', 'учебный', 'study'],
    ['items with semicolons', 'учебный; спортивный', 'study+sport'],
    ['items with commas', 'учебный, спортивный', 'study+sport'],
    ['items on lines of their own', 'учебный\r\nспортивный\n', 'study+sport'],
    ['items in another order', 'спортивный; учебный', 'study+sport'],
    ['an item named twice', 'учебный; УЧЕБНЫЙ', 'study'],
    ['a semicolon at the end', 'учебный;', 'study'],
  ])('reads %s', (_, raw, expected) => {
    expect(meaningOf(raw, requests)).toEqual([expected]);
  });

  it('reads a full title that has commas of its own', () => {
    const title = khabarovsk.mentoringForms.find(({ key }) => key === 'T_P')?.title;

    expect(title).toContain(',');
    expect(meaningOf(`${title}; студент – ученик`, forms)).toEqual(['T_P+S_P']);
  });

  it('reads any choice of labels, in any order, as their keys in the list’s order', () => {
    const items = enumerationItems('mentoringForm', khabarovsk);

    fc.assert(
      fc.property(fc.shuffledSubarray([...items], { minLength: 1 }), (chosen) => {
        const raw = chosen.map(({ label }) => label).join('; ');
        const expected = items.filter((item) => chosen.includes(item)).map(({ key }) => key);

        expect(meaningOf(raw, forms)).toEqual([expected.join('+')]);
      }),
    );
  });

  it('names the item that is not in the list', () => {
    expect(meaningOf('учебный; спортивнй', requests)).toEqual([null, 'error readEnumeration']);
    expect(paramsOf('учебный; спортивнй', requests)).toMatchObject({
      text: 'спортивнй',
      suggestion: 'спортивный',
    });
  });

  test.each([['учебный спортивный'], [';;;'], [5], ['учебный; нет']])('refuses %j', (raw) => {
    expect(meaningOf(raw, requests)).toEqual([null, 'error readEnumeration']);
  });

  it('refuses a boolean', () => {
    expect(meaningOf(true, requests)).toEqual([null, 'error readBoolean']);
  });

  it('takes a word for a missing value as blank', () => {
    expect(meaningOf('н/д', requests)).toEqual([null, 'notice readMissingWord']);
    expect(meaningOf('-', requests)).toEqual([null]);
  });
});
