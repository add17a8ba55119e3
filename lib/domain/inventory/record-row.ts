/** What a source says of one thing, ready to be stored and compared. */
export interface RecordRow {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly host: string | null;
  readonly rowNumber: number;
  /** Hex. */
  readonly hash: string;
  /** ISO 8601, where the row says it. */
  readonly observedAt: string | null;
  readonly evidence: string;
}
