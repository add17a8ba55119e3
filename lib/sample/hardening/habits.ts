import { DAY } from "@/lib/domain/inventory/dates";
import type { FieldName } from "@/lib/domain/inventory/fields";
import { draw, drawBetween } from "../draw";
import { type Row, yesNo } from "../row";
import { dateCell } from "../time";

/** How well a habit is kept. */
export type Grade = "good" | "middling" | "poor";

/** Half-good is this much more likely than good. */
const MIDDLING_SHARE = 0.22;

/** Ages in days: within a threshold, within the next, beyond both. */
export interface Ages {
  readonly good: number;
  readonly middling: number;
}

/**
 * The habits of one asset at one time: how its evidence comes out, given how mature its
 * keeper is. The draws depend on the asset alone, so a rising maturity only ever betters
 * what was there, and a month later the same machine is still recognisable.
 */
export class Habits {
  /**
   * @param key the asset; replicas of one service share it
   * @param level maturity, 0 to 1
   * @param at the instant that dates are counted back from, epoch milliseconds
   */
  constructor(
    readonly key: string,
    readonly level: number,
    readonly at: number,
  ) {}

  /** @param ease how much easier (or, negative, harder) this habit is than the usual one */
  grade(topic: string, ease = 0): Grade {
    const u = draw(`${this.key}/${topic}`);
    const chance = Math.min(0.985, this.level + ease);
    if (u < chance) return "good";
    return u < chance + MIDDLING_SHARE ? "middling" : "poor";
  }

  choose(topic: string, words: Readonly<Record<Grade, string>>, ease = 0): string {
    return words[this.grade(topic, ease)];
  }

  /** A pair of booleans: both, the first alone, neither. */
  pair(topic: string, first: FieldName, second: FieldName, ease = 0): Row {
    const grade = this.grade(topic, ease);
    return { [first]: yesNo(grade !== "poor"), [second]: yesNo(grade === "good") };
  }

  /** A date as old as the habit is good. */
  date(topic: string, ages: Ages, ease = 0): string {
    const grade = this.grade(topic, ease);
    const days = `${this.key}/${topic}/days`;
    const age =
      grade === "good"
        ? drawBetween(days, 0, ages.good - 1)
        : grade === "middling"
          ? drawBetween(days, ages.good + 1, ages.middling - 1)
          : drawBetween(days, ages.middling + 5, ages.middling * 3);
    return dateCell(this.at - age * DAY);
  }

  /** True for the given share of assets, fewer as maturity rises. */
  lapse(topic: string, shareAtWorst: number): boolean {
    return draw(`${this.key}/${topic}`) < shareAtWorst * (1 - this.level);
  }
}

/** Fields whose absence would cap a score: teams collect these first. */
const COLLECTED_FIRST: ReadonlySet<string> = new Set<FieldName>([
  "kev_open",
  "mgmt_reach",
  "privileged",
  "runtime_socket",
  "daemon_tcp",
  "runtime_version",
  "hypervisor_version",
]);

/** What every source says; without it, a system's end of life would be guessed from its version. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set<FieldName>(["os", "os_version", "os_eol"]);

/**
 * Leaves out what a team has not documented.
 * @param gap share of the evidence nobody has collected, 0 to 1
 */
export function withGaps(cells: Row, key: string, gap: number): Row {
  const known = Object.entries(cells).filter(([field]) => {
    if (ALWAYS_KNOWN.has(field)) return true;
    const share = COLLECTED_FIRST.has(field) ? gap / 6 : gap;
    return draw(`${key}/undocumented/${field}`) >= share;
  });
  return Object.fromEntries(known);
}
