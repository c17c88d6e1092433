/** Wording of the sheets «Факты» and «Сводная», which are Russian in every language of the pane. */
export const factsSheets = {
  facts: {
    name: 'Факты',
    title: (region: string) => `Факты: ${region}`,
    /** Before the instant. Of a release it is the day it was made. */
    asOfStart: 'Числа на ',
    asOf: (instant: string) => `Числа на ${instant}. Одна строка — одно число.`,
    howTo:
      'Сортируйте, фильтруйте, добавляйте свои столбцы: при обновлении строки находятся по столбцу «Ключ», ваше остаётся у своих строк. Числа с разными разрезами — одни и те же люди, посчитанные по-разному: складывайте только один разрез.',
  },
  headings: {
    region: 'Регион',
    year: 'Год',
    reporter: 'Кто сдал',
    organisation: 'Организация',
    indicator: 'Показатель',
    unit: 'Единица',
    cut: 'Разрез',
    level: 'Уровень',
    form: 'Форма',
    item: 'Группа',
    template: 'Шаблон',
    state: 'Состояние',
    quality: 'Качество',
    value: 'Значение',
    key: 'Ключ',
    receipt: 'Квитанция',
  },
  cuts: {
    whole: 'всего',
    gone: 'больше нет',
    names: {
      level: 'уровень',
      form: 'форма',
      ageBand: 'возраст',
      audience: 'участники',
      category: 'категория',
      item: 'пункт дорожной карты',
      kind: 'вид',
      medium: 'издание или площадка',
      municipality: 'муниципалитет',
      selection: 'отбор',
      startYear: 'год начала',
      topic: 'тема',
      doneOn: 'день выполнения',
      inn: 'предприятие',
    } as Readonly<Record<string, string>>,
  },
  pivot: {
    name: 'Сводная',
    title: (region: string) => `Сводная таблица: ${region}`,
    howTo:
      'Сводная таблица ниже построена по листу «Факты». Перестраивайте её как угодно: при обновлении она только перечитает факты.',
    keepCut:
      'Отобран разрез «всего». Меняя отбор, оставляйте один разрез: иначе одни и те же люди сложатся дважды.',
    sum: 'Сумма значений',
    summary: 'По региону, по годам',
    none: 'Фактов пока нет.',
    chart: 'По региону, по годам',
  },
} as const;
