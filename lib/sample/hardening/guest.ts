import type { Row } from "../row";
import type { Habits } from "./habits";

/** Evidence of a guest that only its being virtual brings. */
export function guestEvidence(habits: Habits): Row {
  const option = { good: "none", middling: "documented", poor: "any" } as const;
  return {
    passthrough: habits.choose("passthrough", option, 0.3),
    clipboard: habits.choose("clipboard", option, 0.2),
    page_sharing: habits.choose("page-sharing", option, 0.25),
    drift_monitoring: habits.choose("drift", { good: "continuous", middling: "periodic", poor: "none" }, -0.2),
    edr_mode: habits.choose("edr", { good: "protect", middling: "detect", poor: "none" }, 0.05),
  };
}
