import { randomBytes } from "node:crypto";
import type { RelayKeys } from "../../relay/request.ts";

/** Keys that nobody can guess. */
export function newRelayKeys(): RelayKeys {
  const key = () => randomBytes(18).toString("base64url");
  return { token: key(), control: key() };
}
