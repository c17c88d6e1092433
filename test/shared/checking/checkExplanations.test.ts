import { checkExplanations } from '../../../shared/checking/checkExplanations';
import type { Explanation } from '../../../shared/checking/finding';

function explanation(text: string): Explanation {
  return { code: 'menteeAge', row: 'a00000000001', column: 'birthYear', fingerprint: '', text };
}

describe('checkExplanations', () => {
  it('lets ordinary explanations pass', () => {
    expect(checkExplanations([explanation('Программа для младших, приказ от 01.09.2024 № 15')])).toEqual([]);
    expect(checkExplanations([])).toEqual([]);
  });

  it('refuses one with a contact at the cell it is about, and does not repeat it', () => {
    const findings = checkExplanations([explanation('Всё верно'), explanation('Звоните 8 914 123-45-67')]);

    expect(findings).toEqual([
      {
        code: 'textContact',
        severity: 'error',
        row: 'a00000000001',
        column: 'birthYear',
        params: { kind: 'phone', in: 'explanation' },
        fingerprint: '',
      },
    ]);
  });

  it.each(['Это Иванова И.И.', 'Уточнила у Марии Петровны'])(
    'refuses «%s», which names a person, at the cell it is about, and does not repeat it',
    (text) => {
      const [found, ...others] = checkExplanations([explanation(text)]);

      expect(others).toEqual([]);
      expect(found).toEqual({
        code: 'textPersonName',
        severity: 'error',
        row: 'a00000000001',
        column: 'birthYear',
        params: { in: 'explanation' },
        fingerprint: '',
      });
    },
  );

  it('points at one that may name somebody, and does not bar the way', () => {
    const findings = checkExplanations([explanation('По Анне Карениной писали сочинение')]);

    expect(findings).toMatchObject([
      { code: 'textPersonNamePossibly', severity: 'notice', row: 'a00000000001' },
    ]);
  });

  it('refuses one that speaks of health beside a person, and does not repeat it', () => {
    const findings = checkExplanations([explanation('Учится дома по болезни')]);

    expect(findings).toEqual([
      {
        code: 'healthWords',
        severity: 'error',
        row: 'a00000000001',
        column: 'birthYear',
        params: { in: 'explanation' },
        fingerprint: '',
      },
    ]);
  });

  it.each([
    ['of a line of the monitoring', { code: 'yearOnYear', row: 'd_oo' } as const],
    ['of a whole sheet', { row: null }],
  ])('lets one pass that speaks of health in an explanation %s', (_, more) => {
    expect(checkExplanations([{ ...explanation('Открыты классы для детей с ОВЗ'), ...more }])).toEqual([]);
  });
});
