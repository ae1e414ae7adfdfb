/** The extension's messages as English readers see them, for commands that run outside a browser. */
import messages from '../_locales/en/messages.json' with { type: 'json' };
import type { MessageKey, Say } from '../src/settings/i18n';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const english: Partial<Record<MessageKey, Message>> = messages;

/** Says a message as `i18n.getMessage` does: its placeholders name the parts that fill them. */
export const sayEnglish: Say = (key, ...parts) => {
  const { message, placeholders = {} } = english[key] ?? { message: '' };
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    return content === undefined ? whole : content.replace(/\$(\d)/g, (_, at: string) => parts[Number(at) - 1] ?? '');
  });
};
