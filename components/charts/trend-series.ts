/** One line of a trend chart with its band, ready to draw. */
export interface TrendSeries {
  readonly name: string;
  /** The newest figure, printed. */
  readonly last: string;
  readonly points: readonly {
    /** Epoch milliseconds. */
    readonly at: number;
    readonly low: number;
    readonly high: number;
    /** For the axis. */
    readonly day: string;
    /** For the hover. */
    readonly text: string;
  }[];
}
