import { defineCheck } from "../contract";
import { either, gradeOfPair } from "../possible";

/** Administrators sign in with a second factor, and have only the rights of their role. */
export const adminAccess = defineCheck(
  {
    id: "3.12",
    evidence: ["admin_mfa", "rbac"],
    facts: { mfa: either("admin_mfa"), rbac: either("rbac") },
  },
  ({ mfa, rbac }) => gradeOfPair(mfa, rbac),
);
