/**
 * Chance for the sample estate, without a sequence: every draw is a hash of its own key
 * (FNV-1a, then the finaliser of MurmurHash3). So an asset keeps its habits when another
 * joins or leaves, and in every month of the history. Not for anything secret.
 */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A number in [0, 1) that is always the same for the same key. */
export const draw = (key: string): number => hash(key) / 2 ** 32;

/** A whole number in [from, to], always the same for the same key. */
export const drawBetween = (key: string, from: number, to: number): number =>
  from + Math.floor(draw(key) * (to - from + 1));

/** 64 hexadecimal digits, such as an image digest has. */
export const drawDigest = (key: string): string =>
  Array.from({ length: 8 }, (_, part) => hash(`${key}#${part}`).toString(16).padStart(8, "0")).join("");
