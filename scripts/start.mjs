// `npm start`: installs what is missing, builds what changed, and starts the server in this process.
// Until the install is done only Node itself may be used here.
import {checkNode, install} from "./install.mjs";

// npm gives a signal to the shell between it and this process; that ends, and the signal with it. So its end counts as one.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGTERM"), 500).unref();

checkNode();
install();
const {build} = await import("./build.mjs");
try {
  build("server");
  build("web");
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import("../dist/server/server.js");
