import { defineCheck, type Grade } from "../contract";
import { anyWord } from "../possible";

const BY_WORD = { none: 1, documented: 0.5, any: 0 } as const;

/** No way leads through the hypervisor past the VM's wall, or only a documented one. The worst of the three counts. */
export const vmIsolation = defineCheck(
  {
    id: "3.14",
    evidence: ["passthrough", "clipboard", "page_sharing"],
    facts: {
      passthrough: anyWord("passthrough"),
      clipboard: anyWord("clipboard"),
      pageSharing: anyWord("page_sharing"),
    },
  },
  ({ passthrough, clipboard, pageSharing }) =>
    Math.min(BY_WORD[passthrough], BY_WORD[clipboard], BY_WORD[pageSharing]) as Grade,
);
