import { COMMANDS, type CommandName } from "./commands";
import { cliTexts } from "./texts";

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function usage(): string {
  const { usage, commandsTitle, commands } = cliTexts();
  const lines = Object.values(commands).map((line) => `  ${line}`);
  return [usage, "", commandsTitle, ...lines, ""].join("\n");
}

async function dispatch([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(usage());
    return name === undefined ? 2 : 0;
  }
  if (!isCommand(name)) {
    process.stderr.write(`${cliTexts().unknownCommand.replace("{command}", name)}\n\n${usage()}`);
    return 2;
  }
  try {
    const { run } = await COMMANDS[name]();
    const code = await run(args);
    if (code === 2) process.stderr.write(`${cliTexts().wrongUsage.replace("{command}", name)}\n`);
    return code;
  } catch (error) {
    const { reportFailure } = await import("@/lib/launcher/report-failure");
    return reportFailure(error);
  }
}

process.exitCode = await dispatch(process.argv.slice(2));
