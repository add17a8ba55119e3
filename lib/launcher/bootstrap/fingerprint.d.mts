export function quickFingerprint(root: string, paths: readonly string[], extra?: string): string;
export function contentFingerprint(root: string, paths: readonly string[], extra?: string): string;
export function fileHash(path: string): string;
