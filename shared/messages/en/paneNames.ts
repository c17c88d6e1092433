import { formatNumber } from '../formatNumber';
import { pluralEnglish } from '../plural';
import type { NamesTexts } from '../ru/paneNames';

/** Texts of the names file, in English. */
export const names: NamesTexts = {
  title: 'Names file',
  hint: 'The service keeps no names. For a colleague to go on with your work in another workbook, hand the names over in a file locked with a passphrase.',
  choice: 'What to do',
  write: 'Give names to a colleague',
  read: 'Take names from a colleague',
  passphrase: 'Passphrase of the file',
  repeat: 'The passphrase once more',
  rules: 'At least 12 characters. Four random words are best.',
  warning:
    'The passphrase is kept nowhere: without it nobody can open the file. Pass it on separately, by phone.',
  reveal: { show: 'Show', hide: 'Hide', showLabel: 'Show the passphrase', hideLabel: 'Hide the passphrase' },
  tooShort: 'The passphrase is shorter than 12 characters.',
  different: 'The passphrases are not the same.',
  submitWrite: 'Make the file',
  writing: 'Locking the file',
  written: (name) => `The file "${name}" is ready and is being downloaded.`,
  notDownloaded: 'If the file is not among your downloads, press once more:',
  stillNot: (address) =>
    `Still nothing? Save the workbook, open ${address} in Edge or Chrome, drop the workbook there and make the file there.`,
  file: "The colleague's file",
  fileNeeded: 'Choose the file.',
  passphraseNeeded: 'Enter the passphrase of the file.',
  submitRead: 'Fill the names in',
  reading: 'Filling the names in',
  done: (rows) =>
    `The names are filled in: ${formatNumber(rows, 'en')} ${pluralEnglish(rows, 'row', 'rows')}. The rows were found by their codes.`,
  nothing: 'The workbook has no such rows: not one row code is the same.',
};
