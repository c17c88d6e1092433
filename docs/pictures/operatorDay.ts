import { deskTexts } from '../../shared/messages/deskTexts';
import { paneTexts } from '../../shared/messages/paneTexts';
import type { Stage } from './stage';

const { common, home } = paneTexts.ru;
const { consolidated, facts, region, reports, review } = deskTexts.ru;
/** Numerator of the first share. */
const NUMERATOR = 'F6';
const QUESTION = 'Проверьте, пожалуйста: такой запрос у этой формы бывает редко.';

/** The region's desk, from its sheets to its keys; `city` is the name of who gets a question. */
export async function playOperatorDay(stage: Stage, key: string, city: string): Promise<void> {
  const { pane, grid, takePage, takePane } = stage;
  const open = async (name: string) => {
    await pane.button(common.region).click();
    await pane.button(name).click();
  };

  await pane.signIn(key);
  await pane.button(home.steps.attainment.action).click();
  await pane.root.getByLabel(common.year, { exact: true }).selectOption('2024');
  await pane.button(reports.submit).click();
  await pane.text(/^Готово: .* Данные на /).waitFor();
  await grid.show('Карта');
  await takePage('operator');
  await grid.select('Достижение', NUMERATOR);
  await pane.button(reports.whence.submit).click();
  await pane.text(/Слагаемые — на листе/).waitFor();
  await grid.show('Откуда_число');
  await takePage('lineage');

  await pane.goHome();
  await pane.more('region');
  await pane.text(region.hint).waitFor();
  await takePane('region');
  await pane.button(region.actions.consolidated.name).click();
  await collect(stage);
  await takePage('consolidated');

  await open(region.actions.review.name);
  await askAbout(stage, city);
  await takePage('review');
  await pane.button(review.submit(1)).click();
  await pane.text(review.allReturned).waitFor();
  await pane.button(review.toList).click();

  await open(region.actions.facts.name);
  await pane.button(facts.collect).click();
  await pane.text(/готовы: /).waitFor();
  await grid.show('Факты');
  await takePage('facts');

  await open(region.actions.members.name);
  await pane.text(/^Действуют: /).waitFor();
  await takePane('members');
}

async function collect({ pane }: Stage): Promise<void> {
  await pane.root.getByLabel(common.year, { exact: true }).selectOption('2024');
  await pane.root.getByLabel(consolidated.registry).selectOption({ label: common.templates.mentees.name });
  await pane.button(consolidated.collect).click();
  await pane.text(/собран\. Данные на/).waitFor();
}

/** The first mentee of the city, by what is asked for. */
async function askAbout({ pane, grid }: Stage, city: string): Promise<void> {
  const sheet = (await grid.sheets()).find((name) => name.startsWith('Свод_')) ?? '';
  const values = await grid.values(sheet);
  const row = values.findIndex((cells) => cells.includes(city));
  const headings = values.find((cells) => cells.includes('Основной запрос')) ?? [];
  const column = headings.indexOf('Основной запрос');

  await pane.button(review.bySelection).click();
  await grid.select(sheet, `${String.fromCharCode(65 + column)}${row + 1}`);
  await pane.button(review.addSelected).click();
  await pane.text(review.added(1)).waitFor();
  await pane.root.getByRole('textbox', { name: review.question, exact: true }).fill(QUESTION);
}
