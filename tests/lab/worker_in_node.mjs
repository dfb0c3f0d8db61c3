// Calls the Worker whose file is named. For each URL, a line on standard input, a line of JSON on standard output:
// status, type, body and where it leads.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const worker = (await import(pathToFileURL(process.argv[2]))).default;
for await (const url of createInterface({ input: process.stdin })) {
    const response = await worker.fetch(new Request(url));
    const kind = response.headers.get("content-type") ?? "";
    console.log(JSON.stringify([response.status, kind, await response.text(), response.headers.get("location") ?? ""]));
}
