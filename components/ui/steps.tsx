interface StepsProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** 0-based. */
  readonly current: number;
}

/** The steps of a way through a task: done, now, to come. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-[18px] gap-y-2 text-table">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className={`flex min-w-[84px] items-baseline gap-2 border-b-2 pb-1.5 ${index === current ? "border-ink font-semibold" : "border-hair text-ink-2"}`}
        >
          {index < current ? <Tick /> : <span>{index + 1}</span>}
          {step}
        </li>
      ))}
    </ol>
  );
}

function Tick() {
  return (
    <svg
      width="10"
      height="9"
      viewBox="0 0 10 9"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d="M.7 4.5 4 8 9.3.8" />
    </svg>
  );
}
