import { newCode } from '../../../../shared/columns/code';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { TestApp, TestResponse } from '../testApp';

/** Whose submission is looked at; Khabarovsk city's mentees of 2024 unless told otherwise. */
export type Whose = {
  readonly template?: TemplateKey;
  readonly reporter?: string;
  readonly year?: number;
};

/** Who makes a move: the region's operator, or whoever reports at the address. */
type Side = 'operator' | 'reporter';

/** Reviewing through `app`. A body is what a move is on the wire, or something hostile. */
export type Reviewing = {
  readonly move: (side: Side, body: unknown, whose?: Whose, id?: string) => Promise<TestResponse>;
  readonly read: (whose?: Whose, side?: Side) => Promise<TestResponse>;
  readonly explained: (template: TemplateKey, query?: string, year?: number) => Promise<TestResponse>;
};

/** Moves and readings of reviews through `app`. */
export function reviewing(app: TestApp): Reviewing {
  const paramsOf = ({ template = 'mentees', reporter = '08701000', year = 2024 }: Whose) => ({
    region: 'khabarovsk',
    year: String(year),
    template,
    reporter,
  });
  const keyOf = (side: Side, { reporter = '08701000' }: Whose) =>
    side === 'operator' ? app.keyOf('operator') : app.keyOf('reporter', [reporter]);

  return {
    move: async (side, body, whose = {}, id = newCode()) =>
      app.call('putReviewMove', {
        key: await keyOf(side, whose),
        params: { ...paramsOf(whose), event: id },
        body,
      }),
    read: async (whose = {}, side = 'operator') =>
      app.call('readReview', { key: await keyOf(side, whose), params: paramsOf(whose) }),
    explained: async (template, query = '', year = 2024) =>
      app.call('readExplained', {
        key: await app.keyOf('operator'),
        params: { region: 'khabarovsk', year: String(year), template },
        query,
      }),
  };
}

/** A return of cells of revision `revision`. */
export function returnOf(
  revision: number,
  ...cells: readonly (readonly [row: string | null, column: string | null])[]
): object {
  return {
    kind: 'return',
    revision,
    cells: cells.map(([row, column]) => ({ row, column, reason: 'Проверьте, пожалуйста' })),
  };
}
