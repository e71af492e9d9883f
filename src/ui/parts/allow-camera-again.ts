import { msg } from '@lit/localize';
/**
 * How to take back a refused camera, in the browser at hand.
 * @param userAgent what the browser calls itself; an unknown one gets the general way.
 */
export const allowCameraAgain = (userAgent: string): string => {
  const isPhone = /Android|iPhone|iPad/.test(userAgent);
  if (/Firefox\//.test(userAgent)) {
    return isPhone
      ? msg('Tap the lock beside the address, clear the blocked camera, and try again.')
      : msg('Click the crossed-out camera beside the address, remove the block, and try again.');
  }
  if (/iPhone|iPad/.test(userAgent)) {
    return msg('Tap the page menu beside the address, then Website Settings, set Camera to Allow, and try again.');
  }
  if (/Chrome\//.test(userAgent)) {
    return isPhone
      ? msg('Tap the icon left of the address, then Permissions, allow Camera, and try again.')
      : msg('Click the icon left of the address, set Camera to Allow, and try again.');
  }
  if (/Safari\//.test(userAgent)) {
    return msg('In the Safari menu choose Settings for This Website, set Camera to Allow, and try again.');
  }
  return msg('Allow the camera for this page in the browser’s settings, and try again.');
};
