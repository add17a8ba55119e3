import type { Mount } from "./fields";

/** Host directories that hold the machine's own secrets, devices, programs or the runtime's state (catalogue 1). */
const SENSITIVE_DIRECTORIES = [
  "/etc",
  "/root",
  "/boot",
  "/dev",
  "/proc",
  "/sys",
  "/run",
  "/var/run",
  "/usr",
  "/bin",
  "/sbin",
  "/lib",
  "/lib64",
  "/var/lib/docker",
  "/var/lib/containerd",
  "/var/lib/kubelet",
  "/var/lib/containers",
] as const;

const RUNTIME_SOCKETS = ["docker.sock", "containerd.sock", "crio.sock", "podman.sock"] as const;

/**
 * Reads one mount, `path[:target][:options]`; it is read-only only where its options say `ro`.
 * @returns `undefined` where there is no path
 */
export function parseMount(item: string): Mount | undefined {
  const [path = "", ...rest] = item.split(":").map((part) => part.trim());
  if (path === "") return undefined;
  const options = rest.at(-1) ?? "";
  return {
    path,
    readOnly: options
      .toLowerCase()
      .split(",")
      .some((option) => option.trim() === "ro"),
  };
}

/** The mount as the export writes it and the report shows it: `path:ro` or `path:rw`. */
export function mountText(mount: Mount): string {
  return `${mount.path}:${mount.readOnly ? "ro" : "rw"}`;
}

/** The path without `//`, `.`, `..` and a trailing `/`. A path that does not begin with `/` names a volume and stays. */
export function normalisePath(path: string): string {
  if (!path.startsWith("/")) return path;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** Whether the mount lays open the host itself: `/`, or anything in a sensitive directory. */
export function isSensitive(mount: Mount): boolean {
  const path = normalisePath(mount.path);
  return (
    path === "/" || SENSITIVE_DIRECTORIES.some((directory) => path === directory || path.startsWith(`${directory}/`))
  );
}

/** Whether the mount hands over the control socket of a container runtime. */
export function isRuntimeSocket(mount: Mount): boolean {
  const path = normalisePath(mount.path);
  return RUNTIME_SOCKETS.some((socket) => path.endsWith(socket));
}
