import * as fc from 'fast-check';
import { escapeMarkup } from '../../../functions/src/feed/escapeMarkup';

describe('escapeMarkup', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['звук\u0007', 'звук\ufffd'],
    ['половина \ud83d', 'половина \ufffd'],
    ['целый 🙂', 'целый 🙂'],
    [']]>', ']]&gt;'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped);
  });

  it('leaves nothing that ends a text or a quoted value, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
