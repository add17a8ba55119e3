import { isRuntimeSocket } from "@/lib/domain/inventory/mounts";
import { defineCheck } from "../contract";
import { anyWord } from "../possible";

/** The runtime's control socket is out of the container's reach. A mount of it counts whatever the column says. */
export const noRuntimeSocket = defineCheck(
  {
    id: "3.2",
    evidence: ["runtime_socket", "host_mounts"],
    facts: {
      socket: anyWord("runtime_socket"),
      // Unknown mounts do not cast doubt on what the column says.
      mounted: ({ host_mounts }) => [host_mounts?.some(isRuntimeSocket) ?? false],
    },
  },
  ({ socket, mounted }) => (mounted ? 0 : ({ none: 1, proxied: 0.5, mounted: 0 } as const)[socket]),
);
