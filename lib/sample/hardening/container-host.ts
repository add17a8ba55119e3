import { drawBetween } from "../draw";
import { type Row, yesNo } from "../row";
import type { Habits } from "./habits";
import { machineEvidence } from "./machine";

/** Which product watches a host's containers, and how closely. */
export interface Sensor {
  readonly product: string;
  readonly mode: "enforce" | "monitor";
}

/** Evidence of a container host, beyond that of any machine. */
export function containerHostEvidence(habits: Habits, sensor: Sensor | "none"): Row {
  return {
    ...machineEvidence(habits),
    userns: "false",
    rootless: "false",
    daemon_tcp: "false",
    registry_tls: "true",
    registry_auth: yesNo(habits.grade("registry-auth", 0.25) === "good"),
    registry_allowlist: yesNo(habits.grade("registry-allowlist", -0.1) === "good"),
    ...sensorCells(habits, sensor),
  };
}

function sensorCells(habits: Habits, sensor: Sensor | "none"): Row {
  if (sensor === "none") return { sensor: "none" };
  const key = `${habits.key}/sensor-coverage`;
  const covered = sensor.mode === "enforce" ? drawBetween(key, 96, 100) : drawBetween(key, 71, 93);
  return { sensor: sensor.product, sensor_mode: sensor.mode, sensor_coverage: String(covered) };
}
