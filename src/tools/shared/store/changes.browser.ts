const CHANNEL = 'sole-to-spine-saved';

/** Tells every list of saved items, in this tab and in others, that something changed. */
export function tellOfChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after every change. @returns what ends it */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
