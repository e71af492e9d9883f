import { expect, test, vi } from 'vitest';
import { unexpected } from '../../src/app/unexpected.ts';

test('unexpected(error) names the error for a report, and shows it to whoever mends it', () => {
  const shown = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const error = new TypeError('no such thing');
  expect(unexpected(error)).toEqual({ kind: 'unexpected', detail: 'TypeError: no such thing' });
  expect(unexpected('odd')).toEqual({ kind: 'unexpected', detail: 'odd' });
  expect(shown).toHaveBeenCalledWith(error);
  shown.mockRestore();
});
