import {type CaseAnswer, type CaseQuestion, workedOut} from "./worked-out.ts";

/** A thread that works cases out, see case-thread.ts. */
export const openCaseThread = (): Worker => new Worker(new URL("./case-thread.ts", import.meta.url), {type: "module"});

/** Asks one question, in a thread of its own. A browser without threads works the case out here: the same answer, with a hitch. */
export function askCase(question: CaseQuestion): Promise<CaseAnswer> {
  const thread = openCaseThread();
  return new Promise<CaseAnswer>((settle) => {
    thread.addEventListener("message", ({data}: MessageEvent<CaseAnswer>) => settle(data));
    thread.addEventListener("error", () => settle(workedOut(question)));
    thread.postMessage(question);
  }).finally(() => thread.terminate());
}
