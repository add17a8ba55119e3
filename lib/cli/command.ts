/**
 * A command of `bin/partywall`: takes the arguments after its name, returns the exit code (0 done, 1 failed, 2 wrong
 * usage). Results go to stdout, everything else to stderr.
 */
export type Command = { run(args: readonly string[]): Promise<number> };
