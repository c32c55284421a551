import type { FetchProgress } from "../../fetch/source.ts";
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
} from "../../ports.ts";

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
  /** Shows how far the fetch is, several times a second. Absent: a line in the log now and then. */
  readonly showProgress?: (progress: FetchProgress) => void;
}
