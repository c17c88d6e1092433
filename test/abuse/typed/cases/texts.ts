import type { TypedCase } from '../typedCase';

const FULL = 'organisations/fullName';
const LAST = 'mentees/lastName';
const LEVEL = 'organisations/level';
const CURATOR = 'organisations/curatorAppointed';

const text = (name: string, cell: TypedCase['cell'], reads: string): TypedCase => ({
  name,
  column: FULL,
  cell,
  reads,
});
const person = (name: string, cell: TypedCase['cell'], reads: string): TypedCase => ({
  name,
  column: LAST,
  cell,
  reads,
});
const nobody = (name: string, cell: TypedCase['cell'], code = 'readName'): TypedCase => ({
  name,
  column: LAST,
  cell,
  finds: `error ${code}`,
});
const level = (name: string, cell: TypedCase['cell'], reads: string): TypedCase => ({
  name,
  column: LEVEL,
  cell,
  reads,
});
const noLevel = (name: string, cell: TypedCase['cell'], code = 'readEnumeration'): TypedCase => ({
  name,
  column: LEVEL,
  cell,
  finds: `error ${code}`,
});

/** Texts, names and words of lists, with all that Unicode has. */
export const texts: readonly TypedCase[] = [
  text('emoji', 'Школа 😀 мира 👨‍👩‍👧', 'Школа 😀 мира 👨👩👧'),
  text('a «й» of two characters', 'Лице\u0438\u0306', 'Лицей'),
  text('a «ё» of two characters', 'Е\u0308лочка', 'Ёлочка'),
  text('a zero-width space', 'Сред\u200bняя школа', 'Средняя школа'),
  text('a mark of byte order in the middle', 'Средняя\ufeff школа', 'Средняя школа'),
  text(
    'soft hyphens',
    'Об\u00adще\u00adоб\u00adра\u00adзо\u00adва\u00adтель\u00adная',
    'Общеобразовательная',
  ),
  text('letters turned round', '\u202eалокш\u202c', 'алокш'),
  text('isolates', '\u2066Школа\u2069', 'Школа'),
  text('a line of Windows', 'Средняя\r\nшкола', 'Средняя школа'),
  text('a tab', 'Средняя\tшкола', 'Средняя школа'),
  text('every kind of space', 'А\u00a0Б\u2003В\u3000Г\u202fД', 'А Б В Г Д'),
  text(
    'control characters as Excel escapes them',
    { type: 'inlineStr', xml: '<is><t>Средняя_x0007_ школа_x000D_</t></is>' },
    'Средняя школа',
  ),
  text(
    'an escape that was escaped',
    { type: 'inlineStr', xml: '<is><t>код _x005F_x000D_</t></is>' },
    'код _x000D_',
  ),
  text('half a pair', { type: 'inlineStr', xml: '<is><t>Школа&#xD83D;</t></is>' }, 'Школа'),
  text('tags within a text', '<script>alert(1)</script>', '<script>alert(1)</script>'),
  text('ampersands', 'Школа &amp; лицей & гимназия', 'Школа &amp; лицей & гимназия'),
  text('a number where a name is asked for', 5, '5'),
  text('a fraction as Excel shows it', 5.5, '5,5'),
  text(
    'runs of several fonts',
    {
      type: 'inlineStr',
      xml: '<is><r><t>Сред</t></r><r><rPr><b/></rPr><t xml:space="preserve">няя </t></r><r><t>школа</t></r></is>',
    },
    'Средняя школа',
  ),
  text(
    'a text that a formula gives',
    { type: 'str', xml: '<f>"Средняя"&amp;" школа"</f><v>Средняя школа</v>' },
    'Средняя школа',
  ),
  text('a formula of another sheet', { type: 'str', xml: '<f>Справочники!A1</f><v>Лицей</v>' }, 'Лицей'),
  text('a formula of another workbook', { type: 'str', xml: '<f>[1]Лист1!A1</f><v>Лицей</v>' }, 'Лицей'),
  text(
    'a formula of an array',
    { type: 'str', xml: '<f t="array" ref="B8:B9">A8:A9</f><v>Лицей</v>' },
    'Лицей',
  ),
  text('a shared formula', { type: 'str', xml: '<f t="shared" si="0"/><v>Лицей</v>' }, 'Лицей'),
  text('a formula that changes by itself', { type: '', xml: '<f>RAND()</f><v>0.25</v>' }, '0,25'),
  text('a text that looks like a formula', '=HYPERLINK("http://x";"y")', '=HYPERLINK("http://x";"y")'),
  text('a text that looks like a command', "'=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
  text('three hundred letters', 'ж'.repeat(300), 'ж'.repeat(300)),
  {
    name: 'three hundred letters and one',
    column: FULL,
    cell: 'ж'.repeat(301),
    finds: 'error readTextTooLong',
  },
  {
    name: 'the longest text a cell holds',
    column: FULL,
    cell: 'ж'.repeat(32_767),
    finds: 'error readTextTooLong',
  },
  { name: 'more than a cell holds', column: FULL, cell: 'ж'.repeat(200_000), finds: 'error readTextTooLong' },
  { name: 'nothing but invisible characters', column: FULL, cell: '\u200b\u2060\ufeff', isBlank: true },
  { name: 'an empty text', column: FULL, cell: '', isBlank: true },
  { name: 'a dash for no text', column: FULL, cell: '-', isBlank: true },
  { name: 'ИСТИНА where text is asked for', column: FULL, cell: true, finds: 'error readBoolean' },
  {
    name: 'a formula without a value',
    column: FULL,
    cell: { type: '', xml: '<f>A7&amp;"х"</f>' },
    finds: 'error readFormulaWithoutValue',
  },
  {
    name: 'a formula of itself, which gives zero',
    column: 'organisations/learners',
    cell: { type: '', xml: '<f>E8+1</f><v>0</v>' },
    reads: 0,
  },
  {
    name: 'the error #Н/Д of a Russian Excel, pasted as text',
    column: FULL,
    cell: '#Н/Д',
    finds: 'error readError',
  },
  { name: 'hashes, copied as shown', column: FULL, cell: '########', finds: 'error readError' },
  person('a name in capitals', 'ОБРАЗЦОВА', 'ОБРАЗЦОВА'),
  person('a name with Latin letters that look the same', 'Примepовa', 'Примерова'),
  person('a double name with a long dash', 'Проба — Тестова', 'Проба-Тестова'),
  nobody('a name with a stress mark', 'Тесто\u0301ва'),
  person('a name between spaces', '\u00a0Пробникова\u00a0', 'Пробникова'),
  person('a name of another people', 'Проба оглы', 'Проба оглы'),
  nobody('a name in Latin', 'Proba'),
  nobody('a name with a digit', 'Пр0ба'),
  nobody('a name with a Greek letter', 'Прoβа'),
  nobody('a name with a mark', 'Проба*'),
  nobody('a name with a class', 'Проба (5а)'),
  nobody('two names', 'Проба, Тестов'),
  nobody('a smile', '😀'),
  nobody('a number', 12),
  nobody('a name that would run', '=Проба'),
  nobody('a name longer than any', 'П'.repeat(61), 'readTextTooLong'),
  level('a word in capitals', 'ШКОЛА', 'school'),
  level('a word with a Latin letter', 'шкoла', 'school'),
  level('a word with a zero-width space', 'шко\u200bла', 'school'),
  level('a word in quotes', '«школа»', 'school'),
  level('«CПO» in Latin', 'CПO', 'college'),
  level('«доп.образование»', 'доп.образование', 'supplementary'),
  noLevel('a word that is nearly one', 'шкалы'),
  noLevel('two words of the list', 'школа, СПО'),
  noLevel('a word of English', 'school'),
  noLevel('a number', 1),
  noLevel('a yes', true, 'readBoolean'),
  { name: 'ИСТИНА for «да»', column: CURATOR, cell: true, reads: 'yes' },
  { name: 'ЛОЖЬ for «нет»', column: CURATOR, cell: false, reads: 'no' },
  { name: '«+» for «да»', column: CURATOR, cell: '+', reads: 'yes' },
  { name: '«1» for «да»', column: CURATOR, cell: 1, reads: 'yes' },
  { name: '«да?»', column: CURATOR, cell: 'да?', finds: 'error readEnumeration' },
  { name: 'a tick', column: CURATOR, cell: '✓', finds: 'error readEnumeration' },
];
