import type { FindingCode } from '../../checking/findingCode';
import type { FindingText } from '../findingText';
import { plural } from '../plural';

/** What reading a sheet can find, in Russian. */
export const sheetFindings = {
  sheetColumnMissing: (fill) =>
    `На листе${fill.text('sheet', (sheet) => ` «${sheet}»`)} нет ${fill.text('caption', (caption) => `столбца «${caption}»`) || 'одного из столбцов'}. Верните столбец с прежним заголовком или возьмите шаблон заново.`,
  sheetColumnUnknown: (fill) =>
    `${fill.text('caption', (caption) => `Столбца «${caption}»`) || 'Такого столбца'} в шаблоне нет. Он остаётся в книге, но не проверяется и не передаётся.`,
  sheetColumnDuplicate: (fill) =>
    `Столбец${fill.text('caption', (caption) => ` «${caption}»`)} встречается ${fill.number('count', (text, count) => `${text} ${plural(count, 'раз', 'раза', 'раз')}`) || 'несколько раз'}, и не ясно, какой из них верный. Оставьте один.`,
  sheetHeadingNotFound: (fill) =>
    `На листе${fill.text('sheet', (sheet) => ` «${sheet}»`)} не нашлась строка с заголовками столбцов. Верните её или возьмите шаблон заново.`,
  sheetMergedCells: (fill) =>
    `На листе есть объединённые ячейки${fill.text('range', (range) => ` (${range})`)}: значение хранится только в первой из них. Отмените объединение и заполните каждую ячейку.`,
  sheetHiddenRows: (fill) =>
    `На листе есть скрытые или отфильтрованные строки${fill.number('count', (text) => `: ${text}`)}. Они читаются и передаются вместе с остальными.`,
  sheetBlankRows: (fill) =>
    `Между заполненными строками есть пустые${fill.number('count', (text) => `: ${text}`)}. Они пропущены, всё ниже них прочитано.`,
  sheetCopied: (fill) =>
    `В книге два листа с одной меткой${fill.text('sheet', (sheet) => `: этот и «${sheet}»`)}. Не ясно, какой из них отправлять: удалите копию.`,
  sheetStampInvalid:
    'Метка листа повреждена, и Свод не может узнать шаблон, год и отчитывающегося. Возьмите шаблон заново и перенесите в него данные.',
  sheetOtherRegion: (fill) =>
    `Лист сделан для другого региона${fill.text('actual', (actual) => `: ${actual}`)}${fill.text('expected', (expected) => `; нужно: ${expected}`)}. Возьмите шаблон своего региона.`,
  sheetOtherReporter: (fill) =>
    `Лист сделан для другого отчитывающегося${fill.text('actual', (actual) => `: ${actual}`)}${fill.text('expected', (expected) => `; вы сдаёте за: ${expected}`)}. Возьмите свой шаблон.`,
  sheetOtherYear: (fill) =>
    `Лист сделан для другого года${fill.text('actual', (actual) => `: ${actual}`)}${fill.text('expected', (expected) => `; нужен ${expected}`)}. Возьмите шаблон нужного года.`,
  sheetVersionOld: (fill) =>
    `Шаблон устарел${fill.text('actual', (actual) => `: у вас версия ${actual}`)}${fill.text('expected', (expected) => `; действует версия ${expected}`)}. Возьмите новый шаблон и перенесите в него данные.`,
  sheetVersionNew: (fill) =>
    `Шаблон новее, чем Свод на этом компьютере${fill.text('actual', (actual) => `: версия ${actual}`)}${fill.text('expected', (expected) => `; Свод знает версию ${expected}`)}. Обновите Свод.`,
  sheetRowUnknown: (fill) =>
    `${fill.text('text', (text) => `Строки «${text}»`) || 'Такой строки'} в форме нет: она не проверяется и не передаётся. Если число должно попасть в отчёт, впишите его в строку формы; если нет, напишите объяснение.`,
  sheetRowMissing: (fill) =>
    `На листе нет ${fill.text('caption', (caption) => `строки «${caption}»`) || 'одной из строк формы'}. Верните её или возьмите шаблон заново.`,
  sheetTotalRow:
    'Похоже, это строка с итогом, а она учлась бы как ещё одна запись. Итоги Свод считает сам: удалите строку; если это не итог, напишите объяснение.',
  sheetEmpty: (fill) =>
    `На листе${fill.text('sheet', (sheet) => ` «${sheet}»`)} нет ни одной заполненной строки. Если сведений действительно нет, так и отправьте.`,
} as const satisfies Partial<Record<FindingCode, FindingText>>;
