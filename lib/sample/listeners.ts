import { ZONES } from "@/lib/domain/inventory/fields";
import type { Row } from "./row";

/** Listeners and the widest zone among them, as two cells that agree. */
export function listenerCells(listeners: string): Row {
  const widest = ZONES.find((zone) => listeners.includes(`:${zone}:`));
  return { listeners, exposure: widest ?? "none" };
}
