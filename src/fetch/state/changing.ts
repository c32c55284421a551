import type { WrongAnswer } from "./work.ts";

/** What everybody else can only read. */
export type Changing<T> = {
  -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : T[K] extends ReadonlySet<infer E>
      ? Set<E>
      : T[K] extends readonly WrongAnswer[]
        ? WrongAnswer[]
        : T[K];
};

/** The same object, to be changed. */
export function changing<T>(value: T): Changing<T> {
  return value as Changing<T>;
}
