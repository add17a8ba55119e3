import { listCell, type Row } from "./row";

/** The invented firm: conveyor systems, spare parts by web shop, a warehouse of its own. */
export const COMPANY = {
  name: "Haldenbach Fördertechnik GmbH & Co. KG",
  sites: ["Haldenbach (Stammwerk)", "Lindenau (Ersatzteillager)"],
  registry: "registry.haldenbach.example",
} as const;

interface Practice {
  /** How well hardened its machines are, 0 to 1, twelve months ago and today. */
  readonly yearAgo: number;
  readonly today: number;
  /** Share of the evidence that nobody has collected, 0 to 1. */
  readonly gap: number;
}

/** Who owns what, and how they go about it. */
export const TEAMS = {
  Plattform: { yearAgo: 0.66, today: 0.79, gap: 0.06 },
  ERP: { yearAgo: 0.56, today: 0.67, gap: 0.11 },
  Webshop: { yearAgo: 0.26, today: 0.34, gap: 0.14 },
  Logistik: { yearAgo: 0.18, today: 0.54, gap: 0.12 },
  "Fertigung/MES": { yearAgo: 0.4, today: 0.46, gap: 0.24 },
  Personal: { yearAgo: 0.55, today: 0.64, gap: 0.11 },
  Finanzen: { yearAgo: 0.6, today: 0.7, gap: 0.09 },
  Datenplattform: { yearAgo: 0.72, today: 0.86, gap: 0.04 },
  "Büro-IT": { yearAgo: 0.4, today: 0.49, gap: 0.19 },
} as const satisfies Record<string, Practice>;
export type Team = keyof typeof TEAMS;

/** The segments of the network, each with those that it may reach. */
const SEGMENTS = {
  dmz: ["web"],
  web: ["app"],
  app: ["daten", "fertigung"],
  daten: [],
  verwaltung: ["app"],
  fertigung: ["app"],
  build: ["web", "app"],
  labor: [],
  management: ["dmz", "web", "app", "daten", "verwaltung", "fertigung", "build"],
} as const satisfies Record<string, readonly string[]>;
export type Segment = keyof typeof SEGMENTS;

export const segmentRows = (): readonly Row[] =>
  Object.entries(SEGMENTS).map(([name, reaches]) => ({
    kind: "segment",
    name,
    owner: "Plattform",
    may_reach: listCell(reaches),
  }));
