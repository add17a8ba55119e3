import { z } from "zod";

/** How an upload ended: the import's id, or the code of what stood in the way. */
export type UploadEnd = { readonly id: string } | { readonly failure: string };

const answer = z.union([z.object({ id: z.string() }), z.object({ code: z.string() })]);

/**
 * Sends a file as the raw body of one request, with its progress in bytes. A request by `fetch`
 * tells nothing of how much has left.
 */
export function sendFile(file: File, onSent: (bytes: number) => void, stop: AbortSignal): Promise<UploadEnd> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/import/upload?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "text/csv");
    request.responseType = "text";
    request.upload.addEventListener("progress", ({ loaded }) => onSent(loaded));
    request.addEventListener("load", () => resolve(readAnswer(request.responseText)));
    request.addEventListener("error", () => resolve({ failure: "network" }));
    request.addEventListener("abort", () => resolve({ failure: "cancelled" }));
    stop.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function readAnswer(text: string): UploadEnd {
  try {
    const read = answer.parse(JSON.parse(text));
    return "id" in read ? read : { failure: read.code };
  } catch {
    return { failure: "server" };
  }
}
