import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { type HttpAnswer, textAnswer } from "../../../src/sandbox/http-answer.ts";

/** The bodies of the API's requests, of both versions: every field may be missing in what a client sends. */
interface ApiBody {
  readonly key?: string;
  readonly version?: string;
  readonly restore_keys?: readonly string[];
  /** int64 is a string in protobuf's JSON. */
  readonly size_bytes?: string;
  readonly size?: number;
}

/** What was posted; without any field where it is no JSON object. */
export async function jsonBody(request: IncomingMessage): Promise<ApiBody> {
  const json = await text(request);
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

export const noContent: HttpAnswer = { status: 204, headers: {}, body: new Uint8Array() };

export function jsonAnswer(status: number, value: object): HttpAnswer {
  return textAnswer(status, JSON.stringify(value), { "Content-Type": "application/json" });
}

/** An error as both versions' clients understand it: v2 reads `code` and `msg`, v1 `message`. */
export function errorAnswer(status: number, code: string, message: string): HttpAnswer {
  return jsonAnswer(status, { code, msg: message, message });
}

/** `@actions/cache` knows a token that may only read by the beginning of this text. */
export const WRITE_DENIED = "cache write denied: token has no writable scopes";
