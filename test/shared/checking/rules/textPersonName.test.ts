import { checkSheet, places } from '../sample';

const found = (code: 'textPersonName' | 'textPersonNamePossibly', key: string, text: string) =>
  places(checkSheet({ template: 'practices', rows: [{}, { [key]: text }] }), code);

describe('textPersonName', () => {
  it.each(['title', 'summary', 'presentedAt'])(
    'refuses a name with a patronymic or initials in %s',
    (key) => {
      expect(found('textPersonName', key, 'Ведёт Тестов Т. П.')).toEqual([`1:${key}`]);
      expect(found('textPersonName', key, 'Ведёт Анна Тестовна Пробова')).toEqual([`1:${key}`]);
      expect(found('textPersonNamePossibly', key, 'Ведёт Тестов Т. П.')).toEqual([]);
    },
  );

  it('leaves names of organisations alone', () => {
    const rows = [{ fullName: 'Студия Анны Пробовой', shortName: 'Студия Пробова П. П.' }];

    expect(places(checkSheet({ template: 'organisations', rows }), 'textPersonName')).toEqual([]);
  });

  it('says nothing of the text', () => {
    const outcome = checkSheet({ template: 'practices', rows: [{ title: 'Тестов Т. П.' }] });

    expect(JSON.stringify(outcome)).not.toContain('Тестов');
  });
});

describe('textPersonNamePossibly', () => {
  it('asks about a first name beside what looks like a surname', () => {
    expect(found('textPersonNamePossibly', 'title', 'Опыт Анны Кузнецовой')).toEqual(['1:title']);
    expect(found('textPersonName', 'title', 'Опыт Анны Кузнецовой')).toEqual([]);
  });

  it('lets pass what a place or a school is named after', () => {
    expect(found('textPersonNamePossibly', 'summary', 'Занятия в школе имени Анны Кузнецовой')).toEqual([]);
  });
});
