import type { Random } from '../factories/random';

/** Something that nobody means, as it stands in an address: already encoded, perhaps wrongly. */
export type HostileValue = { readonly encoded: string; /** What it says when it is decoded; null where it cannot be. */ readonly text: string | null };

const SQL = ["' OR '1'='1", "'; DROP TABLE trust; --", '1) UNION ALL SELECT NULL--', "\\'; --", 'pg_sleep(10)', "$$;$$", '%27%20OR%201=1', "name'::regclass", '1;COMMIT', "E'\\x00'"];
const PATHS = ['../../../../etc/passwd', '..\\..\\windows\\win.ini', '/etc/passwd', './.env', 'file:///etc/passwd', '....//....//', '.', '..', '~root', 'C:\\', '//example.org/x', 'con', 'prisma/schema.prisma'];
const MARKUP = ['<script>alert("gde-fuzz")</script>', '"><img src=x onerror=alert(1) data-gde-fuzz>', "javascript:alert('gde-fuzz')", '</title><gde-fuzz>', '{{7*7}}', '${7*7}', '<!--', ']]>', '\\u003cgde-fuzz\\u003e'];
const WRONG_TYPES = ['-1', '0', '1e999', 'NaN', 'Infinity', 'true', 'null', 'undefined', '[]', '{}', '[object Object]', '0x1f', '1_000', '٣', '１', '-0', '1.5', '9007199254740993', '99999999999999999999', '2016-02-30', '2016-13-01', '0000-00-00', '9999-12-31', '-2016-01-01', '2016-11-30T25:61:61Z', '2016-11-30T00:00:00', '+275760-09-13', '20161130', 'today', 'yesterday'];
const UNICODE = ['\u0000', 'a\u0000b', '\uFEFFacute', '\u202Eacute', 'ａｃｕｔｅ', 'acu\u0301te', '🏥'.repeat(30), '\u200B', '\u2028\u2029', 'İıſK', 'ß', '\r\nSet-Cookie: gde=1', '\t', '  ', '\u0007\u001b[2J', '\uFFFF', '𝒶𝒸𝓊𝓉𝑒', 'A\u0300'.repeat(100), '\u0085', '\u00a0'];
const OBJECT_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then', 'length', '$where', 'valueOf'];
const FORMULAS = ['=cmd|calc!A1', '+1', '@SUM(A1)', '-2+3', '%0d%0a=1'];
/** Percent signs that encode nothing, or nothing that is text. */
const BROKEN = ['%', '%%', '%z', '%zz', '%f', '%ff', '%c0%af', '%ed%a0%80', '%e0%80%80', '%f8%88%80%80%80', '%u0041', 'a%', '%00', '%2', '%c3%28', '%252e%252e%252f', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '%5c..%5c', '+', '%2B', '%E2%82'];

/** Text as an address carries it; half a character, which no text may hold, as the bytes it would have had. */
export function encode(text: string): string {
  return [...text].map((character) => (/^[\uD800-\uDFFF]$/.test(character) ? '%ED%A0%80' : encodeURIComponent(character))).join('');
}

function meant(text: string): HostileValue {
  return { encoded: encode(text), text };
}

/** One hostile value, of a kind chosen evenly, now and then two stuck together or one repeated until it is huge. */
export function hostileValue(random: Random): HostileValue {
  const kinds: readonly (() => HostileValue)[] = [
    () => meant(random.pick(SQL)),
    () => meant(random.pick(PATHS)),
    () => meant(random.pick(MARKUP)),
    () => meant(random.pick(WRONG_TYPES)),
    () => meant(random.pick(UNICODE)),
    () => meant(random.pick(OBJECT_NAMES)),
    () => meant(random.pick(FORMULAS)),
    () => ({ encoded: random.pick(BROKEN), text: null }),
    () => meant(random.pick(['\uD800', '\uDFFF', 'a\uD83Cb'])),
    () => meant(random.pick(['x', 'é', '0', '-', '🏥', ' ', '%', "'", '(', '\\', '\n']).repeat(random.pick([201, 255, 1_000, 4_000]))),
    () => meant(Array.from({ length: random.whole(1, 24) }, () => String.fromCodePoint(randomCodePoint(random))).join('')),
    () => {
      const [one, other] = [hostileValue(random), hostileValue(random)];
      return { encoded: (one.encoded + other.encoded).slice(0, 6_000), text: null };
    },
  ];
  return random.pick(kinds)();
}

function randomCodePoint(random: Random): number {
  const [low, high] = random.pick([[0, 0x1f], [0x20, 0x7e], [0x80, 0x7ff], [0x800, 0xd7ff], [0xd800, 0xdfff], [0xe000, 0xffff], [0x10000, 0x10ffff]] as const);
  return random.whole(low, high);
}
