import { browserKeyStore } from '../../../addin/src/auth/browserKeyStore';

const KEY = `svod_${'k'.repeat(43)}`;

/** What a browser keeps, as far as keys go. */
function storageOf(kept: Map<string, string>): Storage {
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem: (name, text) => void kept.set(name, text),
  };
}

describe('browserKeyStore', () => {
  it('keeps the key for the next sitting under Office’s partition key', () => {
    const kept = new Map<string, string>();

    browserKeyStore('p1', () => storageOf(kept)).write(KEY);

    expect([...kept]).toEqual([['svod.accessKey.p1', KEY]]);
    expect(browserKeyStore('p1', () => storageOf(kept)).read()).toBe(KEY);
    expect(browserKeyStore('p2', () => storageOf(kept)).read()).toBeNull();
    expect(browserKeyStore('', () => storageOf(kept)).read()).toBeNull();
  });

  it('forgets it', () => {
    const kept = new Map<string, string>();
    const keys = browserKeyStore('', () => storageOf(kept));

    keys.write(KEY);
    keys.clear();

    expect(kept.size).toBe(0);
    expect(keys.read()).toBeNull();
  });

  it('takes nothing for a key that is none', () => {
    const kept = new Map([['svod.accessKey', '<script>']]);

    expect(browserKeyStore('', () => storageOf(kept)).read()).toBeNull();
  });

  it('keeps the key as long as the pane is open where storage is refused', () => {
    const keys = browserKeyStore('', () => {
      throw new DOMException('refused', 'SecurityError');
    });

    keys.write(KEY);
    expect(keys.read()).toBe(KEY);
    keys.clear();
    expect(keys.read()).toBeNull();
  });
});
