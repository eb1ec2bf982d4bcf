/** One press of a button: the server does it once, however often it is sent. */
export const press = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
