import type { Command } from "./command";

/** Every command by its name, loaded only when called: `assess` must not wait for the database's libraries. */
export const COMMANDS = {
  assess: () => import("./commands/assess"),
  start: () => import("./commands/start"),
  build: () => import("./commands/build"),
  import: () => import("./commands/import"),
  export: () => import("./commands/export"),
  demo: () => import("./commands/demo"),
  token: () => import("./commands/token"),
  bench: () => import("./commands/bench"),
} satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof COMMANDS;
