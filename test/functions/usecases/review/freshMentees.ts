import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { reporting } from '../reporting';
import { type Body, bodyOf, type Row } from '../sheets';
import type { TestApp } from '../testApp';

/** Where a municipality's mentees of 2024 are. */
export type At = { readonly template: 'mentees'; readonly reporter: string };

/** Two rows of mentees, as in the sample but for what is told. */
export function twoMentees(first: Row = {}, second: Row = {}): Body {
  return bodyOf('mentees', [first, second]);
}

/** Gives, each time it is called, two rows of mentees sent by somebody of whom nothing was heard before. */
export function freshMentees(app: () => TestApp): (body?: Body) => Promise<At> {
  const left = khabarovsk.municipalities.map(({ key }) => key);

  return async (body = twoMentees()) => {
    const reporter = left.shift();
    if (reporter === undefined) throw new Error('every municipality has sent something');

    const at = { template: 'mentees', reporter } as const;
    const { status, json } = await reporting(app()).push(body, at);
    if (status !== 201) throw new Error(JSON.stringify(json));

    return at;
  };
}
