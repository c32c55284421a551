import type { FetchProgress } from "../fetch/source.ts";
import type {
  CacheService,
  Clock,
  Files,
  GoCommand,
  Job,
  Machine,
  OpenHttp,
  OpenZipHasher,
  Processes,
} from "../ports.ts";

/** Shows how far a run is while something takes its time. */
export interface Progress {
  /** Of the fetch, several times a second. */
  readonly fetch: (progress: FetchProgress) => void;
  /** The same of that version of Go. */
  readonly fetchGo: (version: string, progress: FetchProgress) => void;
  /** Mirrors answer rightly but none is done yet: they are measured for one more budget. */
  readonly slowLine: () => void;
}

/** What a run reaches the machine through. */
export interface PlanPorts {
  readonly machine: Machine;
  readonly files: Files;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly go: GoCommand;
  readonly job: Job;
  readonly openHttp: OpenHttp;
  readonly openHasher: OpenZipHasher;
  readonly cache: CacheService;
  readonly progress: Progress;
}
