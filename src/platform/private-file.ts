import {mkdir, open, readFile} from "node:fs/promises";
import {dirname} from "node:path";

/** The text of a file that only its owner may read (mode 0600); written with `make` when it is not there yet. */
export async function privateText(path: string, make: () => string): Promise<string> {
  await mkdir(dirname(path), {recursive: true, mode: 0o700});
  try {
    const file = await open(path, "wx", 0o600);
    try {
      const text = make();
      await file.writeFile(text);
      await file.sync();
      return text;
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return readFile(path, "utf8");
  }
}
