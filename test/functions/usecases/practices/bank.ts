import { newCode } from '../../../../shared/columns/code';
import type { BankPractice, PracticeChoice } from '../../../../shared/contract/practice';
import { reporting } from '../reporting';
import { bodyOf, code, type Row } from '../sheets';
import type { TestApp, TestResponse } from '../testApp';

/** Khabarovsk city, which sends practices in these tests. */
export const CITY = '08701000';

/** A practice that may be published as far as its row says. */
export const SOUND: Row = {
  title: 'Мастерская первых шагов',
  organisation: code(1, 'c'),
  form: 'T_P',
  level: 'school',
  summary: 'Учитель и ученик вместе выбирают проект, встречаются раз в неделю и показывают результат классу.',
  selection: 'municipal',
  expertScore: 81,
  consentPublish: 'given',
};

/** Sending, deciding and reading practices of Khabarovsk through `app`. */
export type Bank = {
  /** Sends the city's practices; `base` is the revision they follow. */
  readonly send: (rows: readonly Row[], base?: number, year?: number) => Promise<TestResponse>;
  readonly list: () => Promise<readonly BankPractice[]>;
  readonly decide: (
    row: string,
    choice?: Partial<PracticeChoice>,
    decision?: string,
  ) => Promise<TestResponse>;
  readonly page: (query?: string, headers?: Readonly<Record<string, string>>) => Promise<TestResponse>;
  readonly feed: (query?: string) => Promise<TestResponse>;
};

/** The bank through `app`, over a directory of one school. */
export async function bankOf(app: TestApp, year = 2024): Promise<Bank> {
  const { push } = reporting(app);
  const params = { region: 'khabarovsk' };
  const key = await app.keyOf('operator');
  const list = async () => {
    const { json } = await app.call('readPractices', { key, params });

    return json.practices as readonly BankPractice[];
  };

  const directory = [
    { rowCode: code(1, 'c'), shortName: 'СОШ № 1' },
    { rowCode: code(2, 'c'), shortName: 'Студия Марии Кузнецовой' },
  ];

  await push(bodyOf('organisations', directory), {
    reporter: CITY,
    year,
  });

  return {
    send: (rows, base = 0, inYear = year) =>
      push(
        bodyOf(
          'practices',
          rows.map((row) => ({ ...SOUND, ...row })),
        ),
        {
          template: 'practices',
          reporter: CITY,
          year: inYear,
        },
        { base },
      ),
    list,
    decide: async (row, choice = {}, decision = newCode()) => {
      const seen = choice.content ?? (await list()).find((one) => one.row === row)?.content;
      const body: PracticeChoice = {
        selection: 'regional',
        score: 90,
        publish: true,
        note: '',
        ...choice,
        content: seen ?? 'x'.repeat(43),
      };

      return app.call('putPracticeDecision', {
        key,
        params: { ...params, reporter: CITY, row, decision },
        body,
      });
    },
    page: (query = '', headers = {}) => app.call('readPracticesPage', { params, query, headers }),
    feed: (query = '') => app.call('readPracticesFeed', { params, query }),
  };
}
