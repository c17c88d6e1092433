import { EVERYTHING } from '../../helpers/sampled';
import { timeFor } from '../../trust/figures';
import { judge } from '../book/judge';
import { SMALL_OWNER } from '../book/smallBook';
import { readBytes, smallFile } from '../book/smallFile';
import { ALL_TYPED } from '../typed/allTyped';
import { isPlain, readOf, typedFile } from '../typed/typedBook';
import { expectedOf, nameOf } from '../typed/typedCase';
import { hasLibreOffice, roundTrip } from './libreOffice';
import { ALL_WAYS } from './wayCases';

const PLAIN = ALL_TYPED.filter(isPlain);
const isThere = hasLibreOffice();

if (!isThere) {
  // The reason stands in the list of tests, where whoever reads it looks.
  describe('LibreOffice is not installed here: what it makes of workbooks is not tested', () => {
    it.todo('install it (soffice) to run these');
  });
}

describe('the ways through other programs', () => {
  it('are three, each with a name of its own', () => {
    expect(new Set(ALL_WAYS.map(({ name }) => name)).size).toBe(3);
  });
});

// A start of LibreOffice takes seconds; test/shared/xlsx/libreOffice.test.ts has some in every run.
if (isThere && EVERYTHING)
  describe('a workbook that was opened and saved', () => {
    it.each(ALL_WAYS.map((one) => [one.name, one] as const))(
      '%s is read as before, and so is every cell of the corpus',
      async (_, { way, changed }) => {
        const small = await smallFile();
        const back = await roundTrip(way, { small: small.bytes, typed: await typedFile(PLAIN) });
        const { finds, differs } = await judge(
          small.before,
          await readBytes(bytesOf(back.small)),
          SMALL_OWNER,
        );
        const typed = await readBytes(bytesOf(back.typed));

        expect({ finds, differs }).toEqual({ finds: [], differs: [] });
        expect(PLAIN.map((one) => ({ name: nameOf(one), ...readOf(typed, PLAIN, one) }))).toEqual(
          PLAIN.map((one) => ({ name: nameOf(one), ...(changed[nameOf(one)] ?? expectedOf(one)) })),
        );
      },
      timeFor(120_000),
    );
  });

function bytesOf(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error('no file');

  return bytes;
}
