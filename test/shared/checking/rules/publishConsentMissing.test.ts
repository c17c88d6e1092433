import { checkSheet, places } from '../sample';

describe('publishConsentMissing', () => {
  it.each([
    ['https://example.org/case', null, ['0:consentPublish']],
    ['https://example.org/case', 'absent', ['0:consentPublish']],
    ['https://example.org/case', 'withdrawn', ['0:consentPublish']],
    ['https://example.org/case', 'notNeeded', ['0:consentPublish']],
    ['https://example.org/case', 'given', []],
    [null, null, []],
    [null, 'given', []],
  ])('with link %s and consent %s', (caseUrl, consentPublish, found) => {
    const rows = [{ caseUrl, consentPublish }];
    const mentees = checkSheet({ template: 'mentees', reads: 'local', rows });
    const mentors = checkSheet({ template: 'mentors', reads: 'local', rows });

    expect(places(mentees, 'publishConsentMissing')).toEqual(found);
    expect(places(mentors, 'publishConsentMissing')).toEqual(found);
  });
});
