import { findInCatalogue } from "../mirrors/catalogue.ts";
import type { FleetCell, FleetMirror, FleetPin } from "./fleet.ts";

/** Go's default GOPROXY begins with it. */
const GO_DEFAULT = findInCatalogue("official")?.name ?? "";
/** A mirror that fails more often is pinned only where no other one is proven. */
const MIN_AVAILABILITY = 0.9;

interface Candidate {
  readonly mirror: FleetMirror;
  readonly cell: FleetCell;
}

/** What to pin in a region: see FleetPin. @param cells one for each of `mirrors` */
export function pinOf(mirrors: readonly FleetMirror[], cells: readonly FleetCell[]): FleetPin | null {
  const all = mirrors.flatMap((mirror, at): readonly Candidate[] => {
    const cell = cells[at];
    return cell === undefined ? [] : [{ mirror, cell }];
  });
  const [best, second] = all.filter(({ cell }) => cell.state.kind === "proven").sort(compare);
  if (best === undefined) return null;
  const standard = all.find(({ mirror }) => mirror.name === GO_DEFAULT)?.cell;
  return {
    mirror: best.mirror.name,
    goproxy: [best, ...(second ? [second] : [])]
      .map(({ mirror }) => mirror.url)
      .concat("direct")
      .join("|"),
    referenceMs: best.cell.over.p50Ms ?? best.cell.referenceMs,
    defaultMs: standard?.over.p50Ms ?? standard?.referenceMs ?? null,
    defaultFailed: standard?.state.kind === "failed",
  };
}

function compare(a: Candidate, b: Candidate): number {
  const isSteady = ({ cell }: Candidate) => (cell.over.availability ?? 1) >= MIN_AVAILABILITY;
  const time = ({ cell }: Candidate) => cell.over.p50Ms ?? cell.referenceMs ?? Number.MAX_VALUE;
  return (
    Number(isSteady(b)) - Number(isSteady(a)) ||
    time(a) - time(b) ||
    Number(b.cell.chosen) - Number(a.cell.chosen)
  );
}
