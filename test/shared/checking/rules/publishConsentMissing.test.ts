import { checkSheet, places, type Row } from '../sample';

const AT = ['0:consentPublish'];

function found(
  template: 'mentors' | 'mentees' | 'publications' | 'practices',
  row: Row,
  reads: 'local' | 'shared' = 'local',
) {
  return places(checkSheet({ template, reads, rows: [row] }), 'publishConsentMissing');
}

describe('publishConsentMissing of participants', () => {
  it.each([
    ['https://example.org/case', null, AT],
    ['https://example.org/case', 'absent', AT],
    ['https://example.org/case', 'withdrawn', AT],
    ['https://example.org/case', 'notNeeded', AT],
    ['https://example.org/case', 'given', []],
    [null, null, []],
    [null, 'given', []],
  ])('with link %s and consent %s', (caseUrl, consentPublish, expected) => {
    expect(found('mentees', { caseUrl, consentPublish })).toEqual(expected);
    expect(found('mentors', { caseUrl, consentPublish })).toEqual(expected);
  });
});

describe('publishConsentMissing of publications', () => {
  it.each([
    ['yes', 'given', []],
    ['yes', 'absent', AT],
    ['yes', 'withdrawn', AT],
    ['no', 'absent', []],
    [null, 'absent', []],
  ])('that show people: %s, with consent %s', (showsPerson, consentPublish, expected) => {
    expect(found('publications', { showsPerson, consentPublish })).toEqual(expected);
  });

  it('leaves a blank one to requiredBlank, which asks for it too', () => {
    const rows = [{ showsPerson: 'yes', showsMinor: 'no', consentPublish: null }];
    const outcome = checkSheet({ template: 'publications', reads: 'local', rows });

    expect(outcome.counts.publishConsentMissing).toBeUndefined();
    expect(places(outcome, 'requiredBlank')).toEqual(AT);
  });
});

describe('publishConsentMissing of practices', () => {
  it.each([
    ['ownSite', 'absent', AT],
    ['media', 'given', []],
    ['nowhere', 'absent', []],
    [null, 'absent', []],
  ])('that are published: %s, with consent %s', (published, consentPublish, expected) => {
    expect(found('practices', { published, consentPublish }, 'shared')).toEqual(expected);
    expect(found('practices', { published, consentPublish })).toEqual([]);
  });
});
