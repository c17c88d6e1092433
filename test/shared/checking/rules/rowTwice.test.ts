import { checkSheet, code, ORGANISATION, paramsOf, places, REGION, type Row } from '../sample';

const CITY = '08701000';
const DISTRICT = '08603000';

describe('rowTwice', () => {
  it.each([
    ['two municipalities', [{ municipality: CITY }, { municipality: DISTRICT }], []],
    ['one municipality twice', [{ municipality: CITY }, {}, { municipality: CITY }], [0, 2]],
    [
      'one municipality at two events',
      [{ municipality: CITY }, { municipality: CITY, event: code(2, 'e') }],
      [],
    ],
    ['blanks, which requiredBlank says', [{ municipality: null }, { municipality: null }], []],
  ])('of the breakdown of an event with %s', (_, rows: readonly Row[], found) => {
    const event = code(1, 'e');
    const filled = rows.map((row) => ({ event, municipality: '08606000', ...row }));
    const outcome = checkSheet({ template: 'eventParticipants', rows: filled }, { reporter: REGION });

    expect(places(outcome, 'rowTwice')).toEqual(found.map((row) => `${row}:municipality`));
  });

  it('finds an organisation with two rows of numbers, and says in which columns they are alike', () => {
    const rows = [{}, { organisation: code(2, 'c') }, {}].map((row) => ({
      organisation: ORGANISATION,
      ...row,
    }));
    const outcome = checkSheet({ template: 'orgMonitoring', rows });

    expect(places(outcome, 'rowTwice')).toEqual(['0:organisation', '2:organisation']);
    expect(paramsOf(outcome, 'rowTwice')[0]).toEqual({ captions: '«Организация»', count: 2 });
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a', ['0:url', '1:url']],
    // Many sites tell pages apart by the case of letters.
    ['https://example.org/a', 'https://example.org/A', []],
    [null, null, []],
  ])('looks at the address of a publication where it is: %s and %s', (one, other, found) => {
    const rows = [{ url: one }, { url: other }];
    const local = checkSheet({ template: 'publications', reads: 'local', rows });
    const shared = checkSheet({ template: 'publications', rows });

    expect(places(local, 'rowTwice')).toEqual(found);
    expect(shared.rulesRun).not.toContain('rowTwice');
    expect(JSON.stringify(local)).not.toContain('example');
  });
});

describe('rowTwicePossibly', () => {
  it.each([
    ['alike', {}, ['0:title', '1:title']],
    ['alike but for quotes, case and dashes', { title: 'программа «Шаг - вперед»' }, ['0:title', '1:title']],
    ['of two organisations', { organisation: code(2, 'c') }, []],
    ['of two titles', { title: 'Программа «Шаг»' }, []],
  ])('of programmes that are %s', (_, more, found) => {
    const one = { title: 'Программа "Шаг-вперёд"', organisation: ORGANISATION };
    const outcome = checkSheet({ template: 'programmes', rows: [one, { ...one, ...more }] });

    expect(places(outcome, 'rowTwicePossibly')).toEqual(found);
  });

  it.each([
    ['one legal entity', '2721001112', ['0:inn', '1:inn']],
    ['sole traders, whose ИНН is not known here', 'person', []],
  ])('of partners that are %s', (_, legalEntityInn, found) => {
    const rows = [{ legalEntityInn }, { legalEntityInn }];

    expect(places(checkSheet({ template: 'partners', rows }), 'rowTwicePossibly')).toEqual(found);
  });

  it.each([
    ['alike', {}, ['0:published', '1:published']],
    ['in two media', { medium: 'print' }, []],
    ['of two days', { published: '2024-10-16' }, []],
    ['without a day', { published: null }, []],
  ])('of publications that are %s, where their titles are', (_, more, found) => {
    const one = { title: 'Наставники года', medium: 'media', published: '2024-10-15', url: null };
    const rows = [one, { ...one, ...more }];
    const outcome = checkSheet({ template: 'publications', reads: 'local', rows });

    expect(places(outcome, 'rowTwicePossibly')).toEqual(found);
    expect(JSON.stringify(outcome)).not.toContain('Наставники года');
  });

  it('wants another explanation when the value has changed', () => {
    const of = (title: string) =>
      checkSheet({ template: 'programmes', rows: [{ title }, { title }] }).findings.find(
        ({ code: rule }) => rule === 'rowTwicePossibly',
      )?.fingerprint;

    expect(of('Шаг')).toMatch(/^[0-9a-f]{16}$/);
    expect(of('Шаг')).toBe(of('Шаг'));
    expect(of('Шаг')).not.toBe(of('Путь'));
  });
});
