import type { LoopbackAnswer } from "../ports.ts";
import type { SmallAnswer } from "./ask-small.ts";

export const TEXT = "text/plain; charset=utf-8";

/** What was found, written for `go`; or why nothing was. */
export function answered<T>(
  answer: SmallAnswer<T>,
  write: (value: T) => string,
  contentType: string,
): LoopbackAnswer {
  if (answer.kind === "found") return { status: 200, contentType, body: Buffer.from(write(answer.value)) };
  return answer.kind === "missing" ? missing("not found") : failedBy(answer.tried);
}

/** Behind 404 go looks further, and a text is what it prints where nobody has it. */
export function missing(text: string): LoopbackAnswer {
  return { status: 404, contentType: TEXT, body: Buffer.from(`${text}\n`) };
}

/** An error that go prints; behind `|` it goes on to the next proxy of its list. */
export function failed(text: string): LoopbackAnswer {
  return { status: 502, contentType: TEXT, body: Buffer.from(`setup-go-mirror: ${text}\n`) };
}

/** The same, with what each source did. */
export function failedBy(
  tried: Extract<SmallAnswer<unknown>, { readonly kind: "failed" }>["tried"],
): LoopbackAnswer {
  const each = [...tried].map(
    ([name, { code, status }]) => `${name}: ${code}${status === null ? "" : ` ${status}`}`,
  );
  return failed(`every mirror failed (${each.join("; ")})`);
}
