import type { FailureReason } from "../mirrors/measurement.ts";
import type { Admission } from "../modules/admit.ts";
import type { Disagreement } from "./source.ts";
import type { Errand, WrongAnswer } from "./state/work.ts";

type Right = Extract<Admission, { kind: "admitted" | "present" }>;
type Wrong = Exclude<Admission, Right>;

/** The bytes had the hash that they must have. */
export function isRight(admission: Admission): admission is Right {
  return admission.kind === "admitted" || admission.kind === "present";
}

/**
 * What is wrong with the answer that had those bytes.
 * @param path below the source's base URL
 * @param isHtml the answer called itself a web page: then that is what is wrong, whatever its bytes are
 */
export function reasonOf(admission: Wrong, path: string, isHtml: boolean): FailureReason {
  if (isHtml) return { code: "login-page", status: 200, asked: path, detail: null };
  if (admission.kind === "bad-zip") {
    return { code: "malformed", status: 200, asked: path, detail: { code: admission.problem } };
  }
  const { actual, expected } = admission;
  return { code: "wrong-hash", status: 200, asked: path, detail: { code: "other-hash", actual, expected } };
}

/**
 * What follows where every answer was wrong: the same wrong bytes from all speak against go.sum, different ones against
 * all the sources that sent them; and one source alone is believed less than go.sum.
 */
export function judgeWrongAnswers({ wanted, wrongAnswers }: Errand): {
  readonly disagreement: Disagreement | null;
  readonly convicted: readonly WrongAnswer[];
} {
  const [first] = wrongAnswers;
  if (first === undefined || wanted.kind === "info") return { disagreement: null, convicted: [] };
  const { module, h1: expected } = wanted;
  const { actual } = first;
  const agreed = actual !== null && wrongAnswers.every((answer) => answer.actual === actual);
  return {
    disagreement: agreed ? { module, expected, actual, sources: wrongAnswers.length } : null,
    convicted: !agreed || wrongAnswers.length === 1 ? wrongAnswers : [],
  };
}
