export function processStart(pid: number): string | null;
export function lockHolder(path: string): number | null;
export function tryLock(path: string): { release(): void } | { heldBy: number };
export function withLock<T>(path: string, work: () => Promise<T>, onWait?: (pid: number) => void): Promise<T>;
