import { defineCheck } from "../contract";
import { either } from "../possible";

/** The engine runs without root, or maps the containers' root to another user. */
export const rootless = defineCheck(
  {
    id: "3.9",
    evidence: ["userns", "rootless"],
    facts: { userns: either("userns"), rootless: either("rootless") },
  },
  ({ userns, rootless }) => (rootless ? 1 : userns ? 0.5 : 0),
);
