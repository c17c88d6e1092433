import type { TemplateKey } from '../../../shared/templates/template';
import { BOOK } from '../../addin/usecases/book';
import { sampled } from '../../helpers/sampled';
import { districtFile } from './districts';
import { startTry, type TryPage, type TryTest } from './openTry';
import { cutFrom, loseFrom } from './proxy';
import { typedRows } from './typedRows';

/** From which of the four sheets on nothing goes through, and whose workbook is sent; −1: nor what is asked before them. */
const REQUESTS = [
  [-1, '08603000'],
  [0, '08606000'],
  [1, '08609000'],
  [2, '08612000'],
  [3, '08642000'],
] as const;
/** One other value for each sheet. */
const CHANGES = [
  change('organisations', 'Обучающихся, всего', '321'),
  change('mentors', 'Ресурс времени, ч в неделю', '7,5'),
  change('mentees', 'Педагог до 35 лет, первые три года работы', 'нет'),
  change('monitoring', 'Значение', '3801'),
];
const TEMPLATES = ['organisations', 'mentors', 'mentees', 'monitoring'];

type Ledger = {
  readonly entries: readonly {
    readonly reporter: string;
    readonly template: string;
    readonly revision: number | null;
  }[];
};

describe('a connection that breaks while sending', () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
  });

  afterAll(() => service.stop());

  /** A district's workbook open beside a signed-in pane. */
  async function openDistrict(reporter: string): Promise<TryPage> {
    const opened = await service.open();

    await opened.pane.signIn((await service.admit(reporter)).key);
    await opened.grid.open('Район.xlsx', await districtFile(reporter));
    await opened.pane.check();

    return opened;
  }

  /** The revisions the service has, in the order of filling. */
  async function revisions(reporter: string): Promise<readonly number[]> {
    const answer = await fetch(`${service.svod.address}/api/regions/khabarovsk/years/2024/ledger`, {
      headers: { authorization: `Bearer ${service.svod.keys.operator}` },
    });
    // Safe: the ledger's schema, which other tests hold the service to.
    const { entries } = (await answer.json()) as Ledger;

    return TEMPLATES.map(
      (template) =>
        entries.find((one) => one.reporter === reporter && one.template === template)?.revision ?? 0,
    );
  }

  test.each(sampled(REQUESTS, 3))(
    'from sheet %i of a sending on is mended by repeating it',
    async (place, reporter) => {
      const opened = await openDistrict(reporter);
      const { pane, grid, shot } = opened;

      // Before the service has heard of it, and after it has done it.
      for (const [done, breakAt] of [cutFrom, loseFrom].entries()) {
        const mend = await breakAt(opened.page, place);

        await pane.send();
        await pane.text('Отправлено не всё.').waitFor();
        await shot(`broken-${place}-${done}`);

        const ends = (await pane.sent()).map(([, end]) => end);
        const at = Math.max(place, 0);

        expect(ends).toHaveLength(4);
        expect(ends[at]).toBe('связь прервана, отправка не потеряна: повторите');
        expect(ends.slice(at + 1).every((end) => end?.startsWith('не отправлено'))).toBe(true);

        await mend();
        await pane.button('Повторить отправку').click();
        await pane.text('Всё отправлено и принято.').waitFor();
        expect(await revisions(reporter)).toEqual([done + 1, done + 1, done + 1, done + 1]);

        await pane.goHome();
        for (const { sheet, cell, text } of CHANGES) await grid.type(sheet, cell, text);
        await pane.check();
      }
    },
    120_000,
  );
});

function change(key: TemplateKey, heading: string, text: string) {
  const { sheet, cell } = typedRows(key, BOOK.columns);

  return { sheet, cell: cell(0, heading), text };
}
