import { CATALOGUE } from "../catalogue";
import { defineCheck } from "../contract";
import { anyWord } from "../possible";

const { passPercent, partialPercent } = CATALOGUE["8.1"].thresholds;

/** The words that say that there is no sensor; any other is a product's name. */
const NO_SENSOR = new Set(["none", "-"]);

/** A security platform for containers covers the host's containers, and enforces. */
export const containerPlatform = defineCheck(
  {
    id: "8.1",
    evidence: ["sensor", "sensor_mode", "sensor_coverage"],
    facts: {
      present: ({ sensor }) => (sensor === undefined ? [true, false] : [!NO_SENSOR.has(sensor.toLowerCase())]),
      mode: anyWord("sensor_mode"),
      coverage: ({ sensor_coverage }) => (sensor_coverage === undefined ? [passPercent, 0] : [sensor_coverage]),
    },
  },
  ({ present, mode, coverage }) => {
    if (!present || coverage < partialPercent) return 0;
    return mode === "enforce" && coverage >= passPercent ? 1 : 0.5;
  },
);
