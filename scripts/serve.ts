/** One server on this machine that answers for every host name: it is the browsers' proxy, so nothing leaves the machine. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** What the server says to one request. */
export interface Answer {
  readonly body: string | Uint8Array | AsyncIterable<string>;
  /** The content type; HTML in UTF-8 where it is left out. */
  readonly type?: string;
  /** What the page may do, as a content security policy. */
  readonly policy?: string;
}

/** Finds the answer for an address; null is answered with 404. */
export type Route = (url: URL) => Answer | null;

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';

/** Starts the server on a free port of the loopback interface. */
export async function serve(route: Route): Promise<Server> {
  const server = createServer((request, response) => {
    answer(route, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  // What asks for a tunnel wants to leave the machine (https, updates of the browser).
  server.on('connect', (_request, socket) => {
    // A browser that is closed meanwhile resets the line: there is nobody left to answer.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A proxy is asked for whole addresses, a plain server for paths.
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const found = route(url);
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': found.type ?? HTML,
    // Asked for anew each time, and still a page that a browser may keep whole to go back to: "no-store" would forbid that.
    'cache-control': 'no-cache',
    ...(found.policy === undefined ? {} : { 'content-security-policy': found.policy }),
  });
  if (typeof found.body === 'string' || found.body instanceof Uint8Array) {
    response.end(found.body);
    return;
  }
  for await (const chunk of found.body) {
    // The reader may have left the page.
    if (response.destroyed) return;
    response.write(chunk);
  }
  response.end();
}

/**
 * Cuts a page into chunks that arrive one after the other, as over a slow line.
 *
 * @param text what is sent
 * @param size characters to a chunk
 * @param stall where the line goes dead for a while: before the first occurrence of `before`
 */
export async function* trickle(
  text: string,
  size: number,
  stall?: { readonly before: string; readonly durationMs: number },
): AsyncGenerator<string> {
  const stallAt = stall ? text.indexOf(stall.before) : -1;
  if (stall && stallAt < 0) throw new Error(`The page does not say "${stall.before}".`);
  for (const [start, end] of [[0, Math.max(stallAt, 0)] as const, [Math.max(stallAt, 0), text.length] as const]) {
    for (let at = start; at < end; at += size) {
      yield text.slice(at, Math.min(at + size, end));
      await wait(CHUNK_PAUSE_MS);
    }
    if (stall && end === stallAt) await wait(stall.durationMs);
  }
}

/** Long enough for a frame between two chunks, so that each is parsed and painted by itself. */
const CHUNK_PAUSE_MS = 20;
