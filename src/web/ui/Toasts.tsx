import {createContext, type ReactNode, useCallback, useContext, useRef, useState} from "react";
import {useWords} from "../i18n/index.ts";
import {Close} from "./icons.ts";
import css from "./Toasts.module.css";
import {uiWords} from "./words.ts";

export interface Toast {
  /** What happened, in one sentence. */
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined);

const stayMs = 10_000;

/** Shows short messages at the foot of every page, the same one once. They stay ten seconds, and for as long as pointer or focus is on them. */
export function Toasts({children}: {children: ReactNode}) {
  const t = useWords(uiWords);
  const [toasts, setToasts] = useState<readonly (Toast & {readonly id: number})[]>([]);
  const count = useRef(0);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const start = useCallback(
    (id: number) =>
      timers.current.set(
        id,
        setTimeout(() => drop(id), stayMs),
      ),
    [drop],
  );
  const stop = (id: number) => clearTimeout(timers.current.get(id));
  const show = useCallback(
    (toast: Toast) => {
      const id = ++count.current;
      setToasts((all) => [...all.filter((one) => one.undo || one.text !== toast.text).slice(-2), {...toast, id}]);
      start(id);
    },
    [start],
  );
  return (
    <ToastContext value={show}>
      {children}
      <section className={`${css.toasts} no-print`} aria-label={t.messages} aria-live="polite">
        {toasts.map(({id, text, undo}) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only keep it from going away
          <div
            key={id}
            className={css.toast}
            onPointerEnter={() => stop(id)}
            onPointerLeave={() => start(id)}
            onFocus={() => stop(id)}
            onBlur={() => start(id)}
          >
            <p>{text}</p>
            {undo && (
              <button
                type="button"
                className={css.undo}
                onClick={() => {
                  drop(id);
                  undo();
                }}
              >
                {t.undo}
              </button>
            )}
            <button type="button" className={css.close} aria-label={t.close} onClick={() => drop(id)}>
              <Close size={16} aria-hidden="true" />
            </button>
          </div>
        ))}
      </section>
    </ToastContext>
  );
}

/** `toast({text: "Opbrengst weggehaald.", undo: () => …})` */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs Toasts above it.");
  return show;
}
