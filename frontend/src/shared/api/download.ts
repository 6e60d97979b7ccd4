import { send } from "@/shared/api/client";

/** Fetches a file as the signed-in person and hands it to the browser. */
export async function download(path: string, accept: string, name: string): Promise<void> {
  const response = await send(path, { headers: { Accept: accept } });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The address is given back once the click was taken.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
