import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { CommonTexts } from '../ru/paneCommon';
import { templateWords } from '../templateWords';

/** Words every screen of the pane uses, in English. */
export const common: CommonTexts = {
  templates: templateWords('en'),
  product: 'Svod',
  home: 'Back to start',
  region: 'Region’s desk',
  cancel: 'Cancel',
  cancelling: 'Stopping…',
  cancelled: 'Stopped at your request. Nothing is lost.',
  retry: 'Try again',
  reload: 'Reload Svod',
  signIn: 'Enter an access key',
  dismiss: 'Hide the message',
  notLoadedTitle: 'The screen did not load',
  notLoaded:
    'A part of Svod did not load: the service cannot be reached. The workbook is whole. Check the connection and press "Try again"; if that does not help, "Reload Svod".',
  loading: 'Loading…',
  progress: (done, total) => `${formatNumber(done, 'en')} of ${formatNumber(total, 'en')}`,
  escape: 'The Esc key stops it as well.',
  year: 'Year',
  years: (year) => `year ${year}`,
  rows: (count) => `${formatNumber(count, 'en')} ${pluralEnglish(count, 'row', 'rows')}`,
  errors: (count) => `${formatNumber(count, 'en')} ${pluralEnglish(count, 'error', 'errors')}`,
  warnings: (count) => `${formatNumber(count, 'en')} ${pluralEnglish(count, 'warning', 'warnings')}`,
  revision: (revision) => `revision ${revision}`,
  otherLanguage: 'Русский',
  pickFile: 'Choose a file',
  pickFiles: 'Choose files',
  dropFile: 'or drop the file here',
  dropFiles: 'or drop the files here',
  wrongFile: (names) => `Excel workbooks (.xlsx) are needed. Not taken: ${names}.`,
  onlyOne: 'One file is needed. The first was taken.',
  removeFile: (name) => `Remove the file ${name}`,
  download: 'Download the file',
};
