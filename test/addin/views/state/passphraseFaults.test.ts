import { passphraseFaults } from '../../../../addin/src/views/state/passphraseFaults';
import { paneTexts } from '../../../../shared/messages/paneTexts';

const { names } = paneTexts.ru;

describe('a new passphrase', () => {
  it('is taken when it is long enough and typed the same twice', () => {
    expect(passphraseFaults('лук корова мост', 'лук корова мост', names)).toEqual({
      first: null,
      second: null,
    });
  });

  it('needs twelve characters and no more', () => {
    expect(passphraseFaults('двенадцать12', 'двенадцать12', names).first).toBeNull();
    expect(passphraseFaults('одиннадцать', 'одиннадцать', names).first).toBe(names.tooShort);
  });

  it('is refused when it is short or typed otherwise the second time', () => {
    expect(passphraseFaults('коротко', 'коротко', names)).toEqual({ first: names.tooShort, second: null });
    expect(passphraseFaults('лук корова мост', 'лук корова', names)).toEqual({
      first: null,
      second: names.different,
    });
  });
});
