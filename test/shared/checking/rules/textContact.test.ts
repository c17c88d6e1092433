import { checkSheet, paramsOf, places } from '../sample';

describe('textContact over shared texts', () => {
  it.each(['shortName', 'fullName', 'formerName'])('looks through %s of organisations', (key) => {
    const rows = [{}, { [key]: 'СОШ № 5, тел. 22-33-44' }];
    const outcome = checkSheet({ template: 'organisations', rows });

    expect(places(outcome, 'textContact')).toEqual([`1:${key}`]);
    expect(paramsOf(outcome, 'textContact')).toEqual([{ kind: 'phone' }]);
  });

  it.each([
    ['https://example.org/people/test@example.org', ['0:siteSection']],
    ['https://example.org/?to=test%40example.org', ['0:siteSection']],
    ['https://example.org/89141234567', []],
    ['https://example.org/@school', []],
    ['https://example.org/maps/@48.4802,135.0719,17z', []],
  ])('looks for mail only in addresses of pages: %s', (siteSection, found) => {
    const outcome = checkSheet({ template: 'organisations', rows: [{ siteSection }] });

    expect(places(outcome, 'textContact')).toEqual(found);
  });

  it('says which kind it found, never the text', () => {
    const rows = [{ fullName: 'Школа, test@example.org' }];

    expect(JSON.stringify(checkSheet({ template: 'organisations', rows }))).not.toContain('example');
  });
});

describe('textContact over local texts', () => {
  it.each([
    ['mentors', 'competences', 'Шахматы, 8 914 123-45-67', ['0:competences']],
    ['mentors', 'position', 'учитель, test@example.org', ['0:position']],
    ['mentors', 'workplace', 'СНИЛС 112-233-445 95', ['0:workplace']],
    ['mentors', 'contact', '8 914 123-45-67', []],
    ['mentors', 'competences', 'Шахматы', []],
    ['mentees', 'classGroup', '5А, 0810 123456', ['0:classGroup']],
    ['organisations', 'curator', 'Тестов Т. Т., +7 914 123 45 67', ['0:curator']],
  ] as const)('looks through what is typed freely: %s, %s «%s»', (template, key, text, found) => {
    const outcome = checkSheet({ template, reads: 'local', rows: [{ [key]: text }] });

    expect(places(outcome, 'textContact')).toEqual(found);
  });
});
