import {useEffect, useRef, useState} from "react";
import type {Contract} from "../../platform/contract.ts";
import {useOrganisationId} from "../access/session.tsx";
import {type Input, type Reply, requestOf} from "./call.ts";
import {Failure, failureIn} from "./failure.ts";

export interface Upload<C extends Contract> {
  /** Sends the file's bytes. Answers the reply, or undefined when it failed or was cancelled. Never rejects. */
  readonly send: (file: Blob, input: Input<C>) => Promise<Reply<C> | undefined>;
  /** Bytes sent and to send; null when nothing is on its way. */
  readonly progress: {readonly done: number; readonly total: number} | null;
  readonly failure: Failure | undefined;
  readonly cancel: () => void;
}

/** A contract whose body is a file of any size (`body: "stream"`), with how far it is. Leaving the page cancels it. */
export function useUpload<C extends Contract>(contract: C): Upload<C> {
  const organisationId = useOrganisationId(contract.permission);
  const [progress, setProgress] = useState<Upload<C>["progress"]>(null);
  const [failure, setFailure] = useState<Failure>();
  const request = useRef<XMLHttpRequest>(null);
  const cancel = () => request.current?.abort();
  useEffect(() => () => request.current?.abort(), []);

  const send = (file: Blob, input: Input<C>) =>
    new Promise<Reply<C> | undefined>((settle) => {
      cancel();
      const xhr = new XMLHttpRequest(); // fetch does not tell how much of a body has been sent
      request.current = xhr;
      setFailure(undefined);
      setProgress({done: 0, total: file.size});
      xhr.upload.onprogress = ({loaded}) => setProgress({done: loaded, total: file.size});
      const end = (reply?: Reply<C>, failed?: Failure) => {
        setProgress(null);
        setFailure(failed);
        settle(reply);
      };
      xhr.onload = () =>
        xhr.status < 300
          ? end(JSON.parse(xhr.responseText) as Reply<C>)
          : end(undefined, failureIn(xhr.responseText, xhr.status));
      xhr.onerror = () => end(undefined, new Failure("offline", ""));
      xhr.onabort = () => end();
      xhr.open(contract.method, requestOf(contract, input, organisationId).url);
      xhr.setRequestHeader("Accept-Language", document.documentElement.lang);
      xhr.setRequestHeader("Content-Type", "application/octet-stream");
      xhr.send(file);
    });
  return {send, progress, failure, cancel};
}
