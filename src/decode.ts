/**
 * Reads what an earlier run, or another program, has written down. A decoder gives a value in the type that it is read
 * as, made of what it has looked at and of nothing else; it throws where the value is anything else.
 */
export type Decoder<T> = (value: unknown) => T;

/** What a JSON text holds; null where it is no JSON, or holds what the decoder does not take. */
export function decodeJson<T>(json: string, decoder: Decoder<T>): T | null {
  try {
    return decoder(JSON.parse(json));
  } catch {
    return null;
  }
}

/** What a decoder does with anything else. */
export function malformed(): never {
  throw new TypeError("malformed");
}

export const text: Decoder<string> = (value) => (typeof value === "string" ? value : malformed());
export const flag: Decoder<boolean> = (value) => (typeof value === "boolean" ? value : malformed());
/** JSON can write numbers that none is: 1e999 is read as Infinity. */
export const count: Decoder<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : malformed();

export function literal<const T extends string | number>(expected: T): Decoder<T> {
  return (value) => (value === expected ? expected : malformed());
}

export function oneOf<const T extends string>(...values: readonly T[]): Decoder<T> {
  return (value) => values.find((one) => one === value) ?? malformed();
}

export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null ? null : decoder(value));
}

export function list<T>(decoder: Decoder<T>): Decoder<readonly T[]> {
  return (value) => (Array.isArray(value) ? value.map((one) => decoder(one)) : malformed());
}

/** Names and values, whatever the names are. */
export function dictionary<T>(decoder: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value) =>
    Object.fromEntries(Object.entries(object(value)).map(([name, one]) => [name, decoder(one)]));
}

/** An object with these fields; a field that is absent comes to its decoder as undefined, and others are left out. */
export function fields<T extends object>(
  decoders: {
    readonly [Name in keyof T]: Decoder<T[Name]>;
  },
): Decoder<{ readonly [Name in keyof T]: T[Name] }> {
  const entries = Object.entries<Decoder<unknown>>(decoders);
  return (value) => {
    const given = object(value);
    return Object.fromEntries(entries.map(([name, decoder]) => [name, decoder(given[name])])) as T;
  };
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : malformed();
}
