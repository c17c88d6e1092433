import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { Stamp } from '../../../shared/sheets/stamp';
import { textToStamp } from '../../../shared/sheets/stampText';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { stampWorkbook } from '../../../shared/xlsx/stampWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { REPORTER } from '../sheets/helpers/filled';
import { gridsOf } from './helpers/gridsOf';
import { unzip } from './helpers/unzip';

const WORKBOOK = 'xl/workbook.xml';

/** A workbook of the reporter's four sheets, the revision of each given in the order of filling. */
async function workbook(...revisions: readonly number[]): Promise<Uint8Array> {
  const specs = reporterWorkbook({ region, reporter: REPORTER, year: 2024 });
  let next = 0;

  return writeWorkbook(
    specs.map((spec) => {
      if (spec.stamp === null) return spec;

      const baseRevision = revisions[next] ?? 0;
      next += 1;

      return { ...spec, stamp: { ...spec.stamp, baseRevision } };
    }),
  );
}

async function stampsIn(bytes: Uint8Array): Promise<readonly Stamp[]> {
  return (await gridsOf(bytes)).flatMap(({ stamp }) => textToStamp(stamp ?? '') ?? []);
}

async function stamped(...[bytes, revisions]: Parameters<typeof stampWorkbook>): Promise<Uint8Array> {
  const done = await stampWorkbook(bytes, revisions);

  if (!done.ok) throw new Error(done.reason);

  return done.bytes;
}

/** The file with its workbook part rewritten. */
async function rewritten(bytes: Uint8Array, rewrite: (xml: string) => string): Promise<Uint8Array> {
  const file = await openPackage(bytes);
  const edit = packageEdit(file);

  edit.put(file.workbook, rewrite(await file.text(file.workbook)));

  return edit.bytes();
}

describe('stampWorkbook', () => {
  it('changes the stamps of the sheets that were taken in, and no others', async () => {
    const before = await workbook(0, 0, 7, 0);
    const [organisations, , mentees] = await stampsIn(before);

    if (!organisations || !mentees) throw new Error('the workbook has too few sheets');

    const after = await stamped(before, [
      { stamp: organisations, revision: 1 },
      { stamp: mentees, revision: 8 },
    ]);

    expect((await stampsIn(after)).map(({ baseRevision }) => baseRevision)).toEqual([1, 0, 8, 0]);
  });

  it('leaves every other part as it is, and of the workbook part all but the revision', async () => {
    const before = await workbook(1, 1, 1, 1);
    const [first] = await stampsIn(before);

    if (!first) throw new Error('the workbook has no sheet');

    const [old, now] = [
      await unzip(before),
      await unzip(await stamped(before, [{ stamp: first, revision: 2 }])),
    ];
    const mark = `svod1|khabarovsk|organisations|1|2024|${REPORTER.key}|`;

    expect({ ...now, [WORKBOOK]: '' }).toEqual({ ...old, [WORKBOOK]: '' });
    expect(now[WORKBOOK]).toBe(old[WORKBOOK]?.replace(`${mark}1`, `${mark}2`));
    expect(now[WORKBOOK]).not.toBe(old[WORKBOOK]);
  });

  it('does not take revision 10 for revision 1, nor the other way round', async () => {
    const before = await workbook(10, 1, 100, 1);
    const stamps = await stampsIn(before);
    const one = stamps.map((stamp) => ({ stamp: { ...stamp, baseRevision: 1 }, revision: 2 }));
    const after = await stamped(before, one);

    expect((await stampsIn(after)).map(({ baseRevision }) => baseRevision)).toEqual([10, 2, 100, 2]);
  });

  it.each([
    ['a bare quotation mark', '"'],
    ['an escaped quotation mark', '&quot;'],
  ])('finds a stamp that ends with %s', async (_, mark) => {
    const before = await rewritten(await workbook(3), (xml) =>
      xml.replace(
        /(<definedName name="SVOD_STAMP"[^>]*>)(?:"|&quot;)(.*?)(?:"|&quot;)</g,
        `$1${mark}$2${mark}<`,
      ),
    );
    const [first] = await stampsIn(before);

    if (!first) throw new Error('the workbook has no sheet');

    const after = await stamped(before, [{ stamp: first, revision: 4 }]);

    expect((await unzip(before))[WORKBOOK]).toContain(`${mark}svod1|`);
    expect((await stampsIn(after))[0]?.baseRevision).toBe(4);
  });

  it('changes nothing for a stamp that the file does not have, or for none', async () => {
    const before = await workbook(0);
    const [first] = await stampsIn(before);

    if (!first) throw new Error('the workbook has no sheet');

    const others = [{ stamp: { ...first, year: 2023 }, revision: 5 }];

    expect(await unzip(await stamped(before, others))).toEqual(await unzip(before));
    expect(await unzip(await stamped(before, []))).toEqual(await unzip(before));
  });

  it('refuses what is no workbook', async () => {
    expect(await stampWorkbook(new TextEncoder().encode('<html>'), [])).toEqual({
      ok: false,
      reason: 'notXlsx',
    });
  });

  it('throws for a revision that could not be read back', async () => {
    const before = await workbook(0);
    const [first] = await stampsIn(before);

    if (!first) throw new Error('the workbook has no sheet');

    await expect(stampWorkbook(before, [{ stamp: first, revision: 1.5 }])).rejects.toThrow(RangeError);
  });
});
