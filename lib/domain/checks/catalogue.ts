import type { Recommendation } from "@/lib/domain/report/report";
import { type Reference, references } from "./references";

/** What a check is asked of: V, H and W of the catalogue. A machine that is VM and container host is both. */
export type Role = "vm" | "container_host" | "container";

export interface CatalogueEntry {
  readonly recommendation: Recommendation;
  readonly roles: readonly Role[];
  readonly weight: number;
  /** A gate that fails caps the asset's score. */
  readonly gate: boolean;
  readonly references: readonly Reference[];
  /** Borders of the rule, the unit in the name; they belong to the better side. */
  readonly thresholds?: Readonly<Record<string, number>>;
}

/** Raised with every change to a weight, a threshold, a gate or a rule; each snapshot stores it. */
export const CATALOGUE_VERSION = 1;

const V = "vm";
const H = "container_host";
const W = "container";

/** Weights and thresholds as data. Why they are what they are: docs/decisions. */
export const CATALOGUE = {
  "1.1": {
    recommendation: 1,
    roles: [W],
    weight: 8,
    gate: false,
    references: references("N4.1.1 D4.4 S6.A13"),
    thresholds: { passDays: 30, partialDays: 90 },
  },
  "1.2": {
    recommendation: 1,
    roles: [W],
    weight: 6,
    gate: false,
    references: references("N4.1.1"),
    thresholds: { passDays: 7, partialDays: 30 },
  },
  "1.3": {
    recommendation: 1,
    roles: [V, H],
    weight: 8,
    gate: false,
    references: references("N4.5.1"),
    thresholds: { passDays: 7, partialDays: 30 },
  },
  "1.4": {
    recommendation: 1,
    roles: [V, H, W],
    weight: 10,
    gate: true,
    references: references("T1190 T1068"),
    thresholds: { epss: 0.1 },
  },
  "2.1": {
    recommendation: 2,
    roles: [W],
    weight: 9,
    gate: false,
    references: references("N4.3.3 A44.A7 A44.A18 D2.2"),
  },
  "2.2": { recommendation: 2, roles: [V, H], weight: 7, gate: false, references: references("SYS.1.1.A19") },
  "2.3": { recommendation: 2, roles: [V, H], weight: 9, gate: true, references: references("S5.A5 S5.A11 S6.A5") },
  "2.4": {
    recommendation: 2,
    roles: [V, H],
    weight: 8,
    gate: false,
    references: references("N4.3.4 N4.5.2 S5.A15 S6.A26"),
  },
  "2.5": { recommendation: 2, roles: [W], weight: 6, gate: false, references: references("N4.4.2") },
  "3.1": { recommendation: 3, roles: [W], weight: 10, gate: true, references: references("D5.4 S6.A17 T1611") },
  "3.2": { recommendation: 3, roles: [W], weight: 10, gate: true, references: references("D5.31 N4.5.5 T1611") },
  "3.3": { recommendation: 3, roles: [W], weight: 8, gate: false, references: references("D5.9 D5.15 D5.16") },
  "3.4": { recommendation: 3, roles: [W], weight: 8, gate: false, references: references("D5.5 S6.A19 N4.5.5") },
  "3.5": { recommendation: 3, roles: [W], weight: 7, gate: false, references: references("D4.1 D5.25 S6.A17 S6.A18") },
  "3.6": { recommendation: 3, roles: [W], weight: 7, gate: false, references: references("D5.3") },
  "3.7": { recommendation: 3, roles: [W], weight: 8, gate: false, references: references("D5.1 D5.2 D5.21 S6.A21") },
  "3.8": { recommendation: 3, roles: [W], weight: 7, gate: false, references: references("S6.A17 S6.A26") },
  "3.9": { recommendation: 3, roles: [H], weight: 6, gate: false, references: references("D2.1 D2.9") },
  "3.10": { recommendation: 3, roles: [H], weight: 10, gate: true, references: references("D2.7 T1610") },
  "3.11": {
    recommendation: 3,
    roles: [H],
    weight: 7,
    gate: false,
    references: references("N4.2.1 N4.2.3 N4.1.5 S6.A6 A44.A12"),
  },
  "3.12": {
    recommendation: 3,
    roles: [V, H],
    weight: 7,
    gate: false,
    references: references("S5.A12 N4.3.1 N4.3.2 A44.A3"),
  },
  "3.13": { recommendation: 3, roles: [W], weight: 4, gate: false, references: references("D5.10 D5.11 D5.28 S6.A15") },
  "3.14": { recommendation: 3, roles: [V], weight: 6, gate: false, references: references("S5.A3 S5.A16 S5.A23") },
  "3.15": { recommendation: 3, roles: [W], weight: 4, gate: false, references: references("D5.12 S6.A23 N4.4.4") },
  "4.1": {
    recommendation: 4,
    roles: [V, H],
    weight: 9,
    gate: false,
    references: references("N4.5.3 OPS.1.1.3.A15"),
    thresholds: { passDays: 30, partialDays: 90 },
  },
  "4.2": {
    recommendation: 4,
    roles: [H],
    weight: 10,
    gate: true,
    references: references("N4.4.1 D1.2.2"),
    thresholds: { pendingDays: 14 },
  },
  "4.3": {
    recommendation: 4,
    roles: [V],
    weight: 10,
    gate: true,
    references: references("SYS.1.1"),
    thresholds: { pendingDays: 14 },
  },
  "4.4": {
    recommendation: 4,
    roles: [V, H],
    weight: 5,
    gate: false,
    references: references("N4.5.3"),
    thresholds: { pendingDays: 14 },
  },
  "4.5": {
    recommendation: 4,
    roles: [W],
    weight: 5,
    gate: false,
    references: references("N4.2.2 S6.A6 S6.A14"),
    thresholds: { passDays: 90, partialDays: 180 },
  },
  "5.1": { recommendation: 5, roles: [W], weight: 6, gate: false, references: references("N4.4.4 S6.A24") },
  "5.2": { recommendation: 5, roles: [V, H, W], weight: 6, gate: false, references: references("N4.4.2") },
  "5.3": { recommendation: 5, roles: [V], weight: 5, gate: false, references: references("S5.A17") },
  "6.1": { recommendation: 6, roles: [W], weight: 7, gate: false, references: references("N4.1.1 A44.A2 A44.A10") },
  "6.2": { recommendation: 6, roles: [W], weight: 6, gate: false, references: references("N4.1.5 S6.A12 D4.5") },
  "6.3": {
    recommendation: 6,
    roles: [V, H],
    weight: 5,
    gate: false,
    references: references("N4.4.3 A44.A13 S5.A14 S5.A19"),
    thresholds: { passDays: 30, partialDays: 90 },
  },
  "7.1": {
    recommendation: 7,
    roles: [V, H],
    weight: 7,
    gate: false,
    references: references("D2.13 S6.A7 OPS.1.1.5.A3"),
    thresholds: { passHours: 1, partialHours: 24 },
  },
  "7.2": { recommendation: 7, roles: [V, H], weight: 5, gate: false, references: references("D1.1.3 N4.5.4") },
  "7.3": { recommendation: 7, roles: [V, H], weight: 5, gate: false, references: references("S6.A24") },
  "8.1": {
    recommendation: 8,
    roles: [H],
    weight: 7,
    gate: false,
    references: references("N4.4.3 N4.4.4"),
    thresholds: { passPercent: 95, partialPercent: 70 },
  },
  "8.2": { recommendation: 8, roles: [V], weight: 7, gate: false, references: references("SYS.1.1.A27") },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type CheckId = keyof typeof CATALOGUE;
export const CHECK_IDS = Object.keys(CATALOGUE) as readonly CheckId[];
