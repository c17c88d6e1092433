import { formatNumber } from '../formatNumber';
import { plural } from '../plural';
import { templateWords } from '../templateWords';

/** Words every screen of the pane uses. */
export const common = {
  templates: templateWords('ru'),
  product: 'Свод',
  home: 'На главную',
  region: 'Стол региона',
  cancel: 'Отменить',
  cancelling: 'Останавливаю…',
  cancelled: 'Остановлено по вашей команде. Ничего не потеряно.',
  retry: 'Повторить',
  reload: 'Перезагрузить Свод',
  signIn: 'Ввести ключ доступа',
  dismiss: 'Скрыть сообщение',
  loading: 'Загружаю…',
  notLoadedTitle: 'Экран не загрузился',
  notLoaded:
    'Часть Свода не загрузилась: нет связи со службой. Книга цела. Проверьте интернет и нажмите «Повторить»; если не поможет — «Перезагрузить Свод».',
  progress: (done: number, total: number) => `${formatNumber(done)} из ${formatNumber(total)}`,
  escape: 'Остановить можно и клавишей Esc.',
  year: 'Год',
  years: (year: number) => `${year} год`,
  rows: (count: number) => `${formatNumber(count)} ${plural(count, 'строка', 'строки', 'строк')}`,
  errors: (count: number) => `${formatNumber(count)} ${plural(count, 'ошибка', 'ошибки', 'ошибок')}`,
  warnings: (count: number) =>
    `${formatNumber(count)} ${plural(count, 'предупреждение', 'предупреждения', 'предупреждений')}`,
  revision: (revision: number) => `версия ${revision}`,
  otherLanguage: 'English',
  pickFile: 'Выбрать файл',
  pickFiles: 'Выбрать файлы',
  dropFile: 'или перетащите файл сюда',
  dropFiles: 'или перетащите файлы сюда',
  wrongFile: (names: string) => `Нужны книги Excel (.xlsx). Не взято: ${names}.`,
  onlyOne: 'Нужен один файл. Взят первый.',
  removeFile: (name: string) => `Убрать файл ${name}`,
  download: 'Скачать файл',
};

/** The type of the words every screen uses. */
export type CommonTexts = typeof common;
