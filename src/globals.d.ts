// The web-standard globals that pure code may use. Pure code sees no DOM and no Node: anything else arrives as an argument.
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: {fatal?: boolean; ignoreBOM?: boolean});
  decode(input?: Uint8Array): string;
}
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
