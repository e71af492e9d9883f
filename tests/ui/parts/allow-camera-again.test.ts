import { expect, test } from 'vitest';
import { allowCameraAgain } from '../../../src/ui/parts/allow-camera-again.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15';

test('allowCameraAgain(userAgent) leads to the place where this browser keeps the permission', () => {
  expect(allowCameraAgain(IPHONE)).toContain('Website Settings');
  expect(allowCameraAgain(ANDROID)).toContain('Permissions');
  expect(allowCameraAgain(MAC)).toContain('Settings for This Website');
  expect(allowCameraAgain('something new')).toContain('browser’s settings');
});
