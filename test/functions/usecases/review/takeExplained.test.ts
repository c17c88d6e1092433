import fc from 'fast-check';
import type { HeadUpload } from '../../../../functions/src/storage/readUploads';
import { EXPLAINED_AT_ONCE, takeExplained } from '../../../../functions/src/usecases/review/takeExplained';

/** The head of a reporter whose explanations have so many bytes; 0: it has none. */
function headOf(bytes: number, index: number): HeadUpload {
  const block = { name: '#explanations', bytes, hash: '', pieces: [] };

  return {
    reporter: String(10_000_000 + index),
    revision: 1,
    rows: 1,
    sentAt: '2024-11-25T03:00:00.000Z',
    isReviewed: false,
    upload: { id: '', blocks: bytes === 0 ? [] : [block] },
  };
}

const bytes = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: EXPLAINED_AT_ONCE * 1.5 }));

describe('pages of explained warnings', () => {
  test('hold together everybody who explained something, once and in order, and end', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 30 }), (sizes) => {
        const all = sizes.map(headOf);
        const seen: string[] = [];
        let after: string | undefined;

        for (let page = takeExplained(all, after); ; page = takeExplained(all, after)) {
          seen.push(...page.heads.map(({ reporter }) => reporter));
          if (page.next === null) break;

          expect(page.heads.length).toBeGreaterThan(0);
          expect(page.next).toBe(seen.at(-1));
          after = page.next;
        }

        expect(seen).toEqual(
          all.filter(({ upload }) => upload.blocks.length > 0).map(({ reporter }) => reporter),
        );
      }),
    );
  });

  test('are no longer than one answer may be, unless one reporter alone is', () => {
    const all = [EXPLAINED_AT_ONCE * 2, EXPLAINED_AT_ONCE / 2, EXPLAINED_AT_ONCE / 2, 1].map(headOf);
    const first = takeExplained(all, undefined);
    const second = takeExplained(all, first.next ?? '');

    expect([first.heads.length, second.heads.length]).toEqual([1, 2]);
    expect(takeExplained(all, second.next ?? '')).toMatchObject({ next: null, heads: [{}] });
  });
});
