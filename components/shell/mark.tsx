/** The mark: a house and a block, sharing one ground line. */
export function Mark() {
  return (
    <svg
      width="22"
      height="20"
      viewBox="0 0 22 20"
      aria-hidden="true"
      fill="none"
      stroke="var(--line)"
      strokeWidth="1.4"
    >
      <path d="M1 19V8.5L5.5 4 10 8.5V19M12 19V1h9v18M16.5 1v18M12 7h9M12 13h9M0 19.3h22" />
    </svg>
  );
}
