import type { DeskUpgradeTexts } from '../ru/deskUpgrade';

/** Texts of bringing sheets of the version before up to date. */
export const upgrade: DeskUpgradeTexts = {
  title: 'New version of a template',
  hint: 'The sheet can be checked and sent as it is. Bringing it up to date changes it in place: everything you entered stays, and so do your own columns.',
  reading: 'Looking at what has changed…',
  none: 'All sheets of this workbook are up to date.',
  versions: (sheet, from, to) => `Sheet “${sheet}”: version ${from}, the present one is ${to}`,
  added: (captions) => `New columns: ${captions}.`,
  renamed: (from, to) => `The column “${from}” is now called “${to}”.`,
  converted: (captions) =>
    `Written in another way: ${captions}. Values are converted; what cannot be stays in its former column.`,
  dropped: (captions) =>
    `These columns are gone: ${captions}. What was entered stays under the heading “Прежняя графа: …” and is sent nowhere.`,
  nowShared: (captions) =>
    `Now sent together with the row: ${captions}. It used to stay in the workbook. See whether all of it is right before you send it.`,
  sameColumns: 'The columns are the same, only the rules have changed.',
  quoted: (captions) => captions.map((caption) => `“${caption}”`).join(', '),
  submit: (count) => (count === 1 ? 'Bring the sheet up to date' : 'Bring the sheets up to date'),
  working: 'Bringing the sheets up to date…',
  done: (sheets) =>
    `Up to date: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Check the workbook before you send it.`,
};
