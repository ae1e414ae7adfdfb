/** Says on a bar what has just been done, and what else can be done about it, until the reader turns to something else. */
import { openBar, type BarAction } from './bar';

export interface Notice {
  /** @param isByKeys whether the reader is at the keyboard: the focus goes to the first button then */
  say(text: string, actions: readonly BarAction[], isByKeys: boolean): void;
  end(): void;
}

export function createNotice(window: Window & typeof globalThis, signal: AbortSignal): Notice {
  let shown: AbortController | null = null;
  const end = (): void => shown?.abort();
  signal.addEventListener('abort', end);
  return {
    say: (text, actions, isByKeys) => {
      end();
      shown = new window.AbortController();
      const listening = { capture: true, signal: shown.signal };
      const ending = actions.map(({ label, act }) => ({
        label,
        act: (isAtKeys: boolean) => {
          end();
          act(isAtKeys);
        },
      }));
      const { host } = openBar(window.document, text, ending, shown.signal);
      window.addEventListener(
        'pointerdown',
        ({ isTrusted, target }) => {
          if (isTrusted && target !== host) end();
        },
        listening,
      );
      window.addEventListener('keydown', ({ isTrusted, key }) => isTrusted && key === 'Escape' && end(), listening);
      if (isByKeys) host.focus({ preventScroll: true });
    },
    end,
  };
}
