import { isSensitive } from "@/lib/domain/inventory/mounts";
import { defineCheck, type Grade } from "../contract";

/** No directory of the host is mounted, or only read-only and none that is sensitive. */
export const hostMounts = defineCheck(
  {
    id: "3.4",
    evidence: ["host_mounts"],
    facts: {
      mounts: ({ host_mounts }): readonly Grade[] => {
        if (host_mounts === undefined) return [1, 0.5, 0];
        if (host_mounts.length === 0) return [1];
        return host_mounts.every((mount) => mount.readOnly && !isSensitive(mount)) ? [0.5] : [0];
      },
    },
  },
  ({ mounts }) => mounts,
);
