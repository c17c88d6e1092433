import { deskTexts } from '../../shared/messages/deskTexts';
import { paneTexts } from '../../shared/messages/paneTexts';
import { plainFile } from '../../test/addin/usecases/merge/merged';
import type { Grid } from '../../test/e2e/try/grid';
import { typedRows } from '../../test/e2e/try/typedRows';
import type { Stage } from './stage';

const { findings, home, merge, names, receipts } = paneTexts.ru;
const { review } = deskTexts.ru;

/** Their pupils come in files of their own. */
const SCHOOLS = ['СОШ № 1', 'СОШ № 2'];
/** What a tired person types: row, heading and text. The last is unusual, but can be right. */
const ODDITIES: readonly (readonly [number, string, string])[] = [
  [0, 'Категория наставляемого', 'учиник'],
  [1, 'Организация', 'СОШ № 77'],
  [2, 'Год рождения', '2015'],
];

const organisations = typedRows('organisations');
const mentors = typedRows('mentors');
const mentees = typedRows('mentees');
const monitoring = typedRows('monitoring');
const schoolOf = (row: readonly string[]) => row[mentees.headings.indexOf('Организация')] ?? '';
const own = mentees.rows.filter((row) => !SCHOOLS.includes(schoolOf(row)));

/** From the first run to a changed sheet, with pictures on the way. */
export async function playMunicipalDay(
  { pane, grid, takePage, takePane }: Stage,
  key: string,
): Promise<void> {
  await takePane('first-run');
  await pane.signIn(key);
  await pane.openSheets(2024);
  await grid.show('Начало');
  await takePage('opened');

  for (const { sheet, address, rows } of [organisations, mentors]) await grid.paste(sheet, address, rows);

  await grid.paste(mentees.sheet, mentees.address, own.map(withOddities));
  await pasteMonitoring(grid);
  await grid.select(mentees.sheet, mentees.address);

  await pane.more('merge');
  await pane.give(await Promise.all(SCHOOLS.map(schoolFile)));
  await pane.button(merge.approve).first().waitFor();
  await takePane('merge');

  while (await pane.button(merge.approve).first().isVisible())
    await pane.button(merge.approve).first().click();

  await pane.button(merge.submit(SCHOOLS.length)).click();
  await pane.text(merge.done).waitFor();
  await pane.button(merge.check).click();
  await pane.text(/^2 ошибки/).waitFor();
  await grid.select(mentees.sheet, 'A2');
  await takePage('check');

  for (const [row, heading] of ODDITIES.slice(0, -1))
    await grid.type(
      mentees.sheet,
      mentees.cell(row, heading),
      own[row]?.[mentees.headings.indexOf(heading)] ?? '',
    );

  await pane.checkAgain();
  await pane.root.getByRole('textbox', { name: findings.explain }).fill('Пошёл в школу раньше.');
  await takePane('explain');
  await pane.root.getByRole('textbox', { name: findings.explain }).press('Enter');
  await pane.text(findings.ready).waitFor();
  await pane.send();
  await takePane('sent');
  await pane.goHome();
  await pane.more('receipts');
  await pane.text(receipts.hint).waitFor();
  await takePane('receipts');
  await pane.goHome();
  await grid.type(monitoring.sheet, monitoring.cell(0, 'Значение'), '61401');
  await pane.check();
  await pane.goHome();
  await pane.text(home.changed).waitFor();
  await takePane('changed');
  await pane.more('names');
  await pane.text(names.warning).waitFor();
  await takePane('names');
}

/** What the operator asked, and the cell it is about. */
export async function playQuestion({ pane, takePage }: Stage): Promise<void> {
  await pane.goHome();
  await pane.more('returned');
  await pane.root
    .getByRole('button', { name: new RegExp(`^${review.show}`) })
    .first()
    .click();
  await pane.text(/^Показано: /).waitFor();
  await takePage('returned');
}

function withOddities(row: readonly string[], at: number): readonly string[] {
  return row.map((text, column) => {
    const odd = ODDITIES.find(([place, heading]) => place === at && heading === mentees.headings[column]);

    return odd?.[2] ?? text;
  });
}

async function pasteMonitoring(grid: Grid): Promise<void> {
  const value = monitoring.headings.indexOf('Значение');
  const date = monitoring.headings.indexOf('На дату');
  const rows = monitoring.rows.map((row) => row.slice(value, date + 1));

  await grid.paste(monitoring.sheet, monitoring.cell(0, 'Значение'), rows);
}

/** A list of the school's own: some headings are called otherwise. */
function schoolFile(school: string) {
  const renamed: Readonly<Record<string, string>> = {
    'Дата вхождения в программу': 'Дата начала',
    'Основной запрос': 'Запрос',
  };
  const headings = mentees.headings.map((heading) => renamed[heading] ?? heading);
  const rows = mentees.rows.filter((row) => schoolOf(row) === school);

  return plainFile(`${school}.xlsx`, [['Наставляемые школы'], headings, ...rows]);
}
