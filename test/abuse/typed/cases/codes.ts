import type { TypedCase } from '../typedCase';

const CODE = 'organisations/rowCode';
const INN = 'organisations/inn';
const SITE = 'organisations/siteSection';
const SCHOOL = 'mentees/organisation';
const MENTOR = 'mentees/mentor';

/** Codes, numbers that are names, addresses, and what points at another sheet. */
export const codes: readonly TypedCase[] = [
  { name: 'a code in capitals', column: CODE, cell: 'D00000000001', reads: 'd00000000001' },
  { name: 'a code between spaces', column: CODE, cell: ' d00000000002\u00a0', reads: 'd00000000002' },
  { name: 'a code with a zero-width space', column: CODE, cell: 'd0000\u200b0000003', reads: 'd00000000003' },
  { name: 'a code with a Cyrillic letter', column: CODE, cell: 'а00000000077', finds: 'error readCode' },
  { name: 'a code that became a number', column: CODE, cell: 12_345e8, finds: 'error readCode' },
  { name: 'a code cut short', column: CODE, cell: 'd0000000', finds: 'error readCode' },
  { name: 'a word for a code', column: CODE, cell: 'нет', finds: 'error readCode' },
  { name: 'an ИНН as a number', column: INN, cell: 7_707_083_893, reads: '7707083893' },
  { name: 'an ИНН with spaces', column: INN, cell: '77 07 083 893', reads: '7707083893' },
  { name: 'an ИНН with a wrong digit', column: INN, cell: '7707083894', finds: 'error innCheckDigit' },
  { name: 'an ИНН with a letter for zero', column: INN, cell: '77О7083893', finds: 'error readInn' },
  { name: 'an ИНН as Excel shows it, shortened', column: INN, cell: '7,70708E+09', finds: 'error readInn' },
  { name: 'an ИНН of zeros', column: INN, cell: '0000000000', finds: 'error readInn' },
  {
    name: 'an address',
    column: SITE,
    cell: 'https://school5.example.ru/nastavnik',
    reads: 'https://school5.example.ru/nastavnik',
  },
  {
    name: 'an address that runs something',
    column: SITE,
    cell: 'javascript:alert(1)',
    finds: 'error readUrl',
  },
  { name: 'an address of a file', column: SITE, cell: 'file:///C:/школа.doc', finds: 'error readUrl' },
  { name: 'an address in words', column: SITE, cell: 'на сайте школы', finds: 'error readUrl' },
  {
    name: 'a school in capitals, without the number sign’s space',
    column: SCHOOL,
    cell: 'ПРОБА  1',
    reads: 'a00000000001',
  },
  { name: 'a school with a Latin letter', column: SCHOOL, cell: 'Прoбa 1', reads: 'a00000000001' },
  {
    name: 'a school of one number more',
    column: SCHOOL,
    cell: 'Проба 1000',
    finds: 'error readReferenceUnknown',
  },
  { name: 'a school that is an error', column: SCHOOL, cell: { error: '#REF!' }, finds: 'error readError' },
  {
    name: 'a mentor in capitals with no-break spaces',
    column: MENTOR,
    cell: 'ПРОБАБ\u00a0ТЕСТ',
    reads: 'b00000000001',
  },
  { name: 'a mentor by the initial', column: MENTOR, cell: 'Пробаб Т.', finds: 'error readReferenceUnknown' },
  {
    name: 'a mentor who is nobody',
    column: MENTOR,
    cell: 'Пушкин Александр',
    finds: 'error readReferenceUnknown',
  },
];
