export function findChromium(
  env?: Record<string, string | undefined>,
  exists?: (path: string) => boolean,
  downloaded?: string | undefined,
): string | undefined;
export function waysToInstall(machine: { root: boolean; apt: boolean }): {
  attempts: [command: string, args: string[], limit: number][][];
  advice: string;
};
export function launchArguments(root: boolean): string[];
