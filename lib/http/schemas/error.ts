import { z } from "zod";
import { API_ERROR_CODES } from "../errors/codes";

export const errorBody = z
  .object({
    error: z.object({ code: z.enum(API_ERROR_CODES), message: z.string(), documentation: z.string() }),
  })
  .meta({ id: "Error" });

export const live = z.object({ status: z.literal("live") }).meta({ id: "Live" });

export const ready = z
  .object({ status: z.enum(["ready", "not-ready"]), failing: z.enum(["database", "migrations"]).nullable() })
  .meta({ id: "Ready" });

/** Of addresses that take no parameters. */
export const noQuery = z.strictObject({});
