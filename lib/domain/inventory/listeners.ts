import { type Listener, ZONES, type Zone } from "./fields";

const PORT = /^(\d{1,5})\/[a-z0-9_]+$/i;

function isZone(text: string): text is Zone {
  return (ZONES as readonly string[]).includes(text);
}

interface ReadListener {
  readonly listener: Listener;
  /** Whether zone and auth, where given, could be read. */
  readonly readable: boolean;
}

/**
 * Reads one listener, `port/proto:zone:auth`. A zone or auth that is missing or no known word stays
 * `undefined`.
 * @returns `undefined` where there is no port from 1 to 65535
 */
export function parseListener(item: string): ReadListener | undefined {
  const [port = "", zone = "", auth = "", ...rest] = item.split(":").map((part) => part.trim().toLowerCase());
  const number = Number(PORT.exec(port)?.[1] ?? Number.NaN);
  if (!(number >= 1 && number <= 65_535)) return undefined;
  const readable =
    (zone === "" || isZone(zone)) && (auth === "" || auth === "auth" || auth === "none") && rest.length === 0;
  return {
    listener: {
      port,
      zone: isZone(zone) ? zone : undefined,
      auth: auth === "auth" ? true : auth === "none" ? false : undefined,
    },
    readable,
  };
}

/** The listener as the export writes it. */
export function listenerText({ port, zone, auth }: Listener): string {
  const authText = auth === undefined ? "" : auth ? "auth" : "none";
  return `${port}:${zone ?? ""}:${authText}`.replace(/:+$/, "");
}
