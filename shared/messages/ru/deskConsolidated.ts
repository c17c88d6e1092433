import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

const submissions = (count: number) => `${formatNumber(count)} ${plural(count, 'сдача', 'сдачи', 'сдач')}`;
const rows = (count: number) => `${formatNumber(count)} ${plural(count, 'строка', 'строки', 'строк')}`;

/** Texts of the region's desk: registries of all reporters in one table. */
export const consolidated = {
  title: 'Сводные реестры',
  hint: 'Строки всех, кто сдал, в одной таблице. Имён и контактов в ней нет: они остаются в книгах районов.',
  notAllowed: 'Сводные реестры открыты оператору региона.',
  loading: 'Смотрю, что уже собрано в этой книге',
  registry: 'Что собрать',
  views: (title: string) => `${title} (часть реестра)`,
  columns: (chosen: number, all: number) => `Столбцы: ${chosen} из ${all}`,
  columnsHint:
    'Код строки, кто сдал, организация, версия и состояние есть всегда. Чем меньше столбцов, тем быстрее.',
  all: 'Выбрать все',
  none: 'Снять все',
  standing: (sheet: string) =>
    `Лист «${sheet}» уже есть. Возьмутся только изменившиеся сдачи, ваши столбцы, сортировка и фильтры останутся. Столбец, который вы здесь снимете, обновляется, пока стоит на листе: удалите его там.`,
  collect: 'Собрать',
  refresh: 'Обновить',
  anew: 'Построить новый лист рядом',
  working: 'Собираю строки',
  workingHint: 'Сначала строки загружаются, потом пишутся на лист. Книгой пока лучше не пользоваться.',
  done: (sheet: string, instant: string) => `Лист «${sheet}» собран. Данные на ${instant}.`,
  counts: (pulled: number, restated: number, unchanged: number) =>
    [
      `Взято заново: ${submissions(pulled)}.`,
      ...(restated > 0 ? [`Изменилось только состояние: ${submissions(restated)}.`] : []),
      `Без изменений: ${submissions(unchanged)}.`,
    ].join(' '),
  rows: (updated: number, added: number, gone: number) =>
    [
      ...(added > 0 ? [`Добавлено: ${rows(added)}.`] : []),
      ...(updated > 0 ? [`Обновлено: ${rows(updated)}.`] : []),
      ...(gone > 0 ? [`Больше нет: ${rows(gone)}.`] : []),
    ].join(' '),
  marked:
    'Строки, которых больше нет, Свод не смог убрать целиком: они опустошены и отмечены «строки больше нет». Удалите их сами.',
  nothing: 'Ничего не изменилось, лист такой же, как был.',
  notKept: (names: string) =>
    `Строки больше не хранятся (срок хранения вышел): ${names}. На листе осталось то, что было.`,
  rowsStay: (names: string) =>
    `Переданы только итоги, строки остаются в книге того, кто сдал: ${names}. Итоги есть в сводных листах региона; о строках спросите у того, кто сдал.`,
  movedOn: (names: string) => `Пока собирали, прислали новую версию: ${names}. Взята новая.`,
  broken: {
    headings: (sheet: string, headings: string, count: number) =>
      `На листе «${sheet}» не ${plural(count, 'найден столбец', 'найдены столбцы', 'найдены столбцы')}: ${headings}. Ничего не записано. Верните ${plural(count, 'заголовок', 'заголовки', 'заголовки')} или постройте новый лист рядом: этот останется как есть.`,
    adding: (sheet: string, headings: string) =>
      `На лист «${sheet}» в файле нельзя добавить столбцы: ${headings}. Ничего не записано. Снимите их или постройте новый лист рядом.`,
    room: (sheet: string, row: number) =>
      `Под таблицей листа «${sheet}», в строке ${row}, стоит ваша запись: новые строки затёрли бы её. Ничего не записано. Перенесите её в сторону и обновите лист ещё раз или постройте новый рядом.`,
  },
  awards: {
    title: 'Лига и награды',
    hint: 'Сколько наград, побед и отобранных практик у каждой организации. Без фамилий. Состав Лиги источники не дают, поэтому здесь то, из чего её можно составить.',
    submit: 'Построить лист «Лига и награды»',
    working: 'Считаю награды и практики',
    done: (sheet: string, organisations: number, instant: string) =>
      `Лист «${sheet}» готов: ${formatNumber(organisations)} ${plural(organisations, 'организация', 'организации', 'организаций')}. Данные на ${instant}.`,
  },
};

/** The type of those texts. */
export type DeskConsolidatedTexts = typeof consolidated;
