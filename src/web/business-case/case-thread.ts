import {type CaseQuestion, workedOut} from "./worked-out.ts";

/** Works cases out in a thread of its own, so that a slider moves on; of questions that wait only the last is answered. */
let waiting: CaseQuestion | undefined;

addEventListener("message", ({data}: MessageEvent<CaseQuestion>) => {
  if (waiting === undefined) setTimeout(answer);
  waiting = data;
});

function answer(): void {
  const question = waiting;
  waiting = undefined;
  if (question) postMessage(workedOut(question));
}
