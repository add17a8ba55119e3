import { defineCheck } from "../contract";
import { either } from "../possible";

/** The image is signed, and the signature is verified before it runs. */
export const signedVerified = defineCheck(
  {
    id: "6.2",
    evidence: ["image_signed", "signature_verified"],
    facts: { signed: either("image_signed"), verified: either("signature_verified") },
  },
  ({ signed, verified }) => (!signed ? 0 : verified ? 1 : 0.5),
);
