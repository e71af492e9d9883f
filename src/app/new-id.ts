/** 32 hexadecimal digits. `crypto.randomUUID` exists on secure pages only, and a video can be checked on any. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
