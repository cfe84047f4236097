// Whether bytes or a text hold an identity number. Its last four digits alone would be looked for in vain: a store of some
// hundred kilobytes of identifiers, digests and probabilities holds any four digits now and then, by chance.

/** True when the number stands there, however it is parted and with or without its century. */
export function holdsIdentity(stored, number) {
  const digits = [...number.replaceAll(/\D/g, "").slice(-10)];
  return new RegExp(digits.join("\\D{0,8}")).test(Buffer.isBuffer(stored) ? stored.toString("latin1") : stored);
}
