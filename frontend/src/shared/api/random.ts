/**
 * Random values and digests that also work on plain http in a local network, where browsers hide
 * `crypto.randomUUID` and `crypto.subtle`.
 */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A random (version 4) UUID, as RFC 9562 lays it out. */
export function randomUuid(): string {
  const hex = [...randomBytes(16)]
    .map((byte, index) => {
      if (index === 6) {
        return (byte & 0x0f) | 0x40;
      }
      return index === 8 ? (byte & 0x3f) | 0x80 : byte;
    })
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** SHA-256 of an ASCII text, by the browser where it offers it and as FIPS 180-4 has it elsewhere. */
export async function sha256(text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  if (globalThis.crypto.subtle) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  }
  return digest(bytes);
}

/** The first 32 bits of the fractional parts of the given root of the first primes. */
function constants(count: number, exponent: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (isPrime(candidate)) {
      const root = candidate ** exponent;
      found.push(((root - Math.floor(root)) * 2 ** 32) | 0);
    }
  }
  return found;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
    if (candidate % divisor === 0) {
      return false;
    }
  }
  return true;
}

/** FIPS 180-4, section 6.2. */
export function digest(message: Uint8Array): Uint8Array {
  const hash = new Uint32Array(constants(8, 1 / 2));
  const rounds = constants(64, 1 / 3);
  const padded = padding(message);
  for (let offset = 0; offset < padded.byteLength; offset += 64) {
    compress(hash, rounds, new DataView(padded.buffer, offset, 64));
  }
  const result = new DataView(new ArrayBuffer(32));
  hash.forEach((word, index) => {
    result.setUint32(index * 4, word);
  });
  return new Uint8Array(result.buffer);
}

function padding(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
  return padded;
}

function compress(hash: Uint32Array, rounds: number[], block: DataView): void {
  const w = new Uint32Array(64);
  const at = (index: number) => w[index] ?? 0;
  for (let t = 0; t < 64; t++) {
    w[t] =
      t < 16
        ? block.getUint32(t * 4)
        : small(at(t - 2), 17, 19, 10) + at(t - 7) + small(at(t - 15), 7, 18, 3) + at(t - 16);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const first = (h + large(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (rounds[t] ?? 0) + at(t)) | 0;
    const second = (large(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] = (hash[index] ?? 0) + word;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function large(word: number, one: number, two: number, three: number): number {
  return turn(word, one) ^ turn(word, two) ^ turn(word, three);
}

function small(word: number, one: number, two: number, shift: number): number {
  return turn(word, one) ^ turn(word, two) ^ (word >>> shift);
}
