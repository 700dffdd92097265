import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
const places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/snap/bin/chromium"];

/** The Chromium that browser tests drive: CHROME_PATH, else one on the PATH; undefined when there is none. */
export function browserPath() {
  const {CHROME_PATH, PATH = ""} = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(CHROME_PATH ? [CHROME_PATH] : []), ...onPath, ...places].find((file) => existsSync(file));
}

export const howToGetABrowser =
  "No Chromium found. Debian or Ubuntu: apt-get install chromium; elsewhere install Chrome and set CHROME_PATH to its program.";
