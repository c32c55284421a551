import { markdown, neutralise } from "../report/neutralise.ts";
import type { RelayUse } from "../report/relay-use.ts";
import type { Sentences } from "./sentences.ts";

const MAX_SENTENCE = 1_500;
const MAX_MIRRORS = 20;

/** What the relay did, one sentence a line: all of it, then what it got over, then each mirror that failed. */
export function relayLines(sentences: Sentences, use: RelayUse): readonly string[] {
  const { language, relayUse } = sentences;
  const { relay } = language;
  const failing = use.mirrors.filter(({ failed, lied }) => failed > 0 || lied).slice(0, MAX_MIRRORS);
  return [
    relayUse(use),
    ...(use.retries + use.hedges > 0 ? [relay.gotOver(use)] : []),
    ...failing.map((mirror) => sayMirror(sentences, mirror)),
  ];
}

function sayMirror({ language, failure }: Sentences, mirror: RelayUse["mirrors"][number]): string {
  const { reason } = mirror;
  const last = reason && failure({ ...reason, asked: null, detail: null });
  return language.relay.mirror({ ...mirror, name: neutralise(mirror.name) }, last);
}

/** The same for the step summary, as Markdown. */
export function relaySummary(sentences: Sentences, use: RelayUse): string {
  const [first = "", ...others] = relayLines(sentences, use).map((line) => markdown(line, MAX_SENTENCE));
  const items = others.map((line) => `- ${line}\n`).join("");
  return `## ${markdown(sentences.language.relay.title)}\n\n${first}\n\n${items}`;
}
