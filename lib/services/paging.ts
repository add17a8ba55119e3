/** 1-based page; at most 500 a page. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** Rows to skip and to take, brought into range. */
export function range({ page, pageSize }: Paging): { readonly skip: number; readonly take: number } {
  const take = Math.min(500, Math.max(1, Math.trunc(pageSize) || 50));
  const from = Math.min(1_000_000, Math.max(1, Math.trunc(page) || 1));
  return { skip: (from - 1) * take, take };
}
