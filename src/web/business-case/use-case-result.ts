import {useEffect, useRef, useState} from "react";
import type {BusinessCase} from "../../business-case/plan-rules.ts";
import {openCaseThread} from "./case-asking.ts";
import {type CaseAnswer, type CaseQuestion, draws, workedOut} from "./worked-out.ts";

const pauseMs = 400;

/**
 * A case worked out in a thread of its own: at once from few draws, and from all after a pause without change.
 * Undefined until the first answer; then the last answer, also while the next is on its way.
 */
export function useCaseResult(input: BusinessCase): CaseAnswer | undefined {
  const [answer, setAnswer] = useState<CaseAnswer>();
  const ask = useRef<(question: CaseQuestion) => void>(undefined);
  const asked = JSON.stringify(input);
  useEffect(() => {
    const thread = openCaseThread();
    ask.current = (question) => thread.postMessage(question);
    thread.addEventListener("message", ({data}: MessageEvent<CaseAnswer>) => setAnswer(data));
    // A browser without threads works the case out here: the same answer, with a hitch.
    thread.addEventListener("error", () => {
      ask.current = (question) => setAnswer(workedOut(question));
    });
    return () => {
      thread.terminate();
      ask.current = undefined;
    };
  }, []);
  useEffect(() => {
    const question: BusinessCase = JSON.parse(asked);
    ask.current?.({input: question, draws: draws.rough});
    const timer = setTimeout(() => ask.current?.({input: question, draws: draws.full}), pauseMs);
    return () => clearTimeout(timer);
  }, [asked]);
  return answer;
}
