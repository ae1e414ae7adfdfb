/** Says on a bar what has just been done, and what else can be done about it, until the reader turns to something else. */
import { createTurns, openBar, type BarAction } from './bar';

export interface Notice {
  /** @param isByKeys whether the reader is at the keyboard: the focus goes to the first button then */
  say(text: string, actions: readonly BarAction[], isByKeys: boolean): void;
  end(): void;
}

export function createNotice(window: Window & typeof globalThis, signal: AbortSignal): Notice {
  const { begin, end } = createTurns(window, signal);
  return {
    say: (text, actions, isByKeys) => {
      const over = begin();
      const ending = actions.map(({ act, ...action }) => ({
        ...action,
        act: (isAtKeys: boolean) => {
          end();
          act(isAtKeys);
        },
      }));
      const { host } = openBar(window.document, text, ending, over);
      window.addEventListener(
        'pointerdown',
        ({ isTrusted, target }) => {
          if (isTrusted && target !== host) end();
        },
        { capture: true, signal: over },
      );
      if (isByKeys) host.focus({ preventScroll: true });
    },
    end,
  };
}
