/**
 * What base64 or base64url (RFC 4648) holds, one character a byte.
 * @returns undefined for a text that is neither
 */
export const base64Text = (base64: string): string | undefined => {
  try {
    return atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return undefined;
  }
};
