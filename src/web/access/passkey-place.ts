/** Whether this browser has passkeys for this address: they belong to a name, never to an address of numbers. */
export const passkeysWork = (): boolean =>
  "PublicKeyCredential" in window && !/^[\d.]+$|^\[/.test(window.location.hostname);
