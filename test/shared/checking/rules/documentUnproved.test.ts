import { checkSheet, places } from '../sample';

describe('documentUnproved', () => {
  it.each([
    ['yes', null, null, ['0:number']],
    ['yes', '№ 5', null, []],
    ['yes', null, 'https://example.org/', []],
    ['no', null, null, []],
    [null, null, null, []],
  ])('of a document that is ready: %s, with number %s and link %s', (done, number, url, found) => {
    const outcome = checkSheet({ template: 'documents', rows: [{ done, number, url }] });

    expect(places(outcome, 'documentUnproved')).toEqual(found);
  });
});
