import { createHash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SECRET_LENGTH = 30;
const CHECKSUM_LENGTH = 6;
const SHAPE = /^pw_[0-9A-Za-z]{36}$/;

/** What is shown of a token once it is made: enough to tell it apart, of no use to anyone else. */
export const SHOWN_PREFIX_LENGTH = 9;

/** `pw_` + 30 characters of base62 (178 bits) + CRC-32 of all before it, as six characters of base62. */
export function newToken(): string {
  let secret = "pw_";
  for (let i = 0; i < SECRET_LENGTH; i++) secret += BASE62.charAt(randomInt(BASE62.length));
  return secret + checksum(secret);
}

/** True for what may be a token of ours: a mistyped or truncated one is told without asking the database. */
export function isTokenShaped(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const body = text.slice(0, -CHECKSUM_LENGTH);
  return checksum(body) === text.slice(-CHECKSUM_LENGTH);
}

/** SHA-256, the only form in which a token is kept. It holds enough chance to need no salt and no slow hash. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    digits = BASE62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
