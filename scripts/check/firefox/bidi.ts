/** A message of WebDriver BiDi: an answer has an `id`, an event has not. */
interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  message?: string;
  result?: Record<string, unknown>;
  params?: Record<string, unknown>;
}

/** A browser that is driven by WebDriver BiDi, as Firefox speaks it without any other program. */
export interface Bidi {
  send: (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;
  /** Calls `take` with each event of a kind that was subscribed to. */
  on: (method: string, take: (params: Record<string, unknown>) => void) => void;
  close: () => void;
}

/** Connects to `ws://127.0.0.1:<port>/session` and opens a session. */
export async function connectBidi(port: number): Promise<Bidi> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (params: Record<string, unknown>) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) listeners.get(message.method ?? '')?.(message.params ?? {});
    else waiting.get(message.id)?.(message);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => {
      resolve();
    });
    socket.addEventListener('error', () => {
      reject(new Error(`no browser on port ${port}`));
    });
  });
  const send: Bidi['send'] = (method, params) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, (message) => {
        waiting.delete(id);
        if (message.type === 'error') reject(new Error(`${method}: ${message.message ?? ''}`));
        else resolve(message.result ?? {});
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return {
    send,
    on: (method, take) => listeners.set(method, take),
    close: () => {
      socket.close();
    },
  };
}
