/** Wording of the columns in which people write beside the numbers, and of what is kept when rows are gone. */
export const keptNotes = {
  comment: 'Комментарий',
  decision: 'Решение',
  responsible: 'Ответственный',
  due: 'Срок исполнения',
  key: 'Ключ строки',
  gone: 'Заметки к строкам, которых больше нет',
  goneHow:
    'Строки исчезли из таблицы после обновления, написанное к ним сохранено. Вернётся строка — вернётся и заметка; ненужное удалите.',
  edited: 'Правки в прежнем тексте',
  editedHow:
    'Отчёт составлен заново. Строки, которые вы правили в прежнем тексте, сохранены здесь: перенесите нужное или удалите.',
} as const;
