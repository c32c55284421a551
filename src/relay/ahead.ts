import type { ModuleSum } from "../go/go-sum.ts";
import { moduleKey } from "../go/module-version.ts";

/** What go will likely ask for next. */
export interface Ahead {
  /**
   * The file was asked for: gives those that are worth having before they are asked for too.
   * @param isThin whether bytes that nobody asks for would keep others waiting
   */
  readonly asked: (key: string, isThin: boolean) => readonly ModuleSum[];
}

/** So many are fetched ahead at first: a `go build` of one package may want no more. */
const FIRST_WINDOW = 8;
/** On a thin line so many files have to be asked for first, and of those between the first and the last of them this part. */
const MIN_ASKED = 4;
const MIN_ASKED_PART = 0.7;
/** A thousand requests to mirrors at once help nobody. */
const MAX_WINDOW = 256;

/**
 * Looks ahead in a list that go works off, about in this order: with each file that is asked for from it the window
 * behind that one grows, as a file system reads ahead. What was given once is not given again. On a thin line that is done
 * only where nearly all from the beginning was asked for: `go mod download` wants all of them, a `go build` perhaps few.
 * @param list the files of one kind that a go.sum has, in its order
 */
export function lookAhead(list: readonly ModuleSum[]): Ahead {
  const places = new Map(list.map(({ module }, place) => [moduleKey(module), place]));
  const given = new Set<number>();
  const asked = new Set<number>();
  let first = list.length;
  let furthest = 0;
  let window = FIRST_WINDOW;
  return {
    asked: (key, isThin) => {
      const place = places.get(key);
      if (place === undefined) return [];
      given.add(place);
      asked.add(place);
      first = Math.min(first, place);
      furthest = Math.max(furthest, place);
      const wantsAll = asked.size >= Math.max(MIN_ASKED, MIN_ASKED_PART * (furthest - first + 1));
      if (isThin && !wantsAll) return [];
      const next: ModuleSum[] = [];
      // Around the end of the list: go does not keep to its order strictly.
      for (let step = 1; step <= list.length && next.length < window; step++) {
        const at = (place + step) % list.length;
        const sum = list[at];
        if (sum === undefined || given.has(at)) continue;
        given.add(at);
        next.push(sum);
      }
      window = Math.min(MAX_WINDOW, window * 2);
      return next;
    },
  };
}
