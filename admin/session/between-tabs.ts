/** What the tabs of one browser tell each other: they share one cookie, so they share one session. */
export type News = { kind: "began"; id: string } | { kind: "goes-on"; end: number } | { kind: "ended"; why: string };

const channel = new BroadcastChannel("gatehouse-session");

export const tell = (news: News) => channel.postMessage(news);

export const hear = (listener: (news: News) => void) =>
  channel.addEventListener("message", ({ data }: MessageEvent<News>) => listener(data));
