/** Saved pages as files: their encoding, and the address that they were saved from. */

/** A declaration of the encoding stands in the first 1024 bytes (HTML standard). */
const DECLARATION_BYTES = 1024;

/** Decodes a saved page by its byte order mark or its own declaration; UTF-8 where it has none, or an unknown one. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(label).decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // A label that no browser knows counts for nothing there, too.
  }
}

/** The address that a page names as its own (`rel=canonical`, `og:url`), or null. */
export function addressIn(html: string): string | null {
  const head = html.slice(0, 200_000);
  for (const tag of head.match(/<(?:link|meta)\b[^>]{0,2000}>/gi) ?? []) {
    const isCanonical = /\brel\s*=\s*["']?canonical\b/i.test(tag);
    if (!isCanonical && !/\bproperty\s*=\s*["']og:url["']/i.test(tag)) continue;
    const attribute = isCanonical ? 'href' : 'content';
    const value = new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']{1,2000})["']`, 'i').exec(tag)?.[1] ?? '';
    if (/^https?:\/\//i.test(value) && URL.canParse(value)) return new URL(value).href;
  }
  return null;
}
