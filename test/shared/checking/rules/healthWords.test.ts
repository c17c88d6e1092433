import { checkSheet, places } from '../sample';

describe('healthWords', () => {
  it.each([
    ['practices', 'summary', 'Наставник поддерживает ребёнка-инвалида', ['0:summary']],
    ['practices', 'summary', 'Наставник поддерживает обучающихся', []],
    ['practices', 'presentedAt', 'семинар по диабету', ['0:presentedAt']],
    ['training', 'provider', 'Центр диагностики', []],
  ] as const)('over shared texts of %s: %s «%s»', (template, key, text, found) => {
    const outcome = checkSheet({ template, rows: [{ [key]: text }] });

    expect(places(outcome, 'healthWords')).toEqual(found);
  });

  it.each([
    ['mentors', 'competences', 'Работал с детьми с ОВЗ', ['0:competences']],
    ['mentors', 'competences', 'Шахматы', []],
    ['mentees', 'classGroup', '5А, инвалид', ['0:classGroup']],
  ] as const)('over local texts of %s: %s «%s»', (template, key, text, found) => {
    const outcome = checkSheet({ template, reads: 'local', rows: [{ [key]: text }] });

    expect(places(outcome, 'healthWords')).toEqual(found);
  });

  it('lets names of things pass: a special school, a programme for those whom it serves', () => {
    const school = [{ fullName: 'Школа-интернат для обучающихся с ОВЗ', formerName: 'Школа для инвалидов' }];
    const programme = [{ title: 'Наставничество детей с ОВЗ' }];

    expect(checkSheet({ template: 'organisations', rows: school }).counts.healthWords).toBeUndefined();
    expect(checkSheet({ template: 'programmes', rows: programme }).counts.healthWords).toBeUndefined();
  });

  it.each(['shared', 'local'] as const)('never repeats the text, read %s', (reads) => {
    const secret = 'У Канарейкина эпилепсия';
    const row = reads === 'shared' ? { summary: secret } : { competences: secret };
    const template = reads === 'shared' ? 'practices' : 'mentors';
    const outcome = checkSheet({ template, reads, rows: [row] });

    expect(outcome.counts.healthWords).toBe(1);
    expect(JSON.stringify(outcome)).not.toMatch(/канарейкин|эпилепс/i);
  });

  it('wants another explanation when the text has changed', () => {
    const of = (summary: string) =>
      checkSheet({ template: 'practices', rows: [{ summary }] }).findings.find(
        ({ code }) => code === 'healthWords',
      )?.fingerprint;

    expect(of('Инвалид')).not.toBe(of('Инвалиды'));
  });
});
