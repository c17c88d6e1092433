import type { TemplateKey } from '../../templates/template';
import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** How the pane's sentences name a template. `inside` goes with findings: «3 замечания в реестре наставников». */
export type TemplateWords = Readonly<
  Record<TemplateKey, { readonly name: string; readonly inside: string; readonly registry: boolean }>
>;

const templates: TemplateWords = {
  organisations: { name: 'Реестр организаций', inside: 'в реестре организаций', registry: true },
  mentors: { name: 'Реестр наставников', inside: 'в реестре наставников', registry: true },
  mentees: { name: 'Реестр наставляемых', inside: 'в реестре наставляемых', registry: true },
  monitoring: { name: 'Мониторинг', inside: 'в мониторинге', registry: false },
};

/** Words every screen of the pane uses. */
export const common = {
  templates,
  product: 'Свод',
  home: 'На главную',
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
