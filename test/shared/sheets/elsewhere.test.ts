import { fixedSheetWords } from '../../../shared/messages/ru/sheets';
import { elsewhereText, isElsewhere } from '../../../shared/sheets/elsewhere';

it.each([
  elsewhereText('10.2024'),
  elsewhereText('10–14 лет'),
  fixedSheetWords.namesElsewhere,
  '10.2024 - в другой книге',
])('a cell with «%s» says that its content is in another workbook', (text) => {
  expect(isElsewhere(text)).toBe(true);
});

it.each(['', '10.2024', 'в другой книге говорится, что', 'Иванов', 'я'.repeat(10_000)])(
  'a cell with «%s» does not',
  (text) => {
    expect(isElsewhere(text)).toBe(false);
  },
);
