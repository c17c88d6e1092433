/** Texts of the screen from which everything is reached that is done with the region. */
export const region = {
  title: 'Стол региона',
  hint: 'Всё, что делается не с одной книгой, а со всем регионом.',
  actions: {
    attainment: { name: 'Листы региона', hint: 'Цели и факты, тепловая карта и другие сводные листы' },
    review: { name: 'Проверка сдач', hint: 'Принять или вернуть отдельные ячейки с вопросом' },
    consolidated: { name: 'Сводные реестры', hint: 'Строки всех районов в одной таблице' },
    practices: { name: 'Банк практик', hint: 'Отбор, оценка, публикация' },
    facts: { name: 'Факты и сводная таблица', hint: 'Показатели одной таблицей, выпуски для аналитиков' },
    members: { name: 'Участники и ключи', hint: 'Выдать, ограничить, отозвать ключ' },
    audit: { name: 'Журнал запросов', hint: 'Кто что запрашивал и менял' },
  },
};

/** The type of those texts. */
export type DeskRegionTexts = typeof region;
