// Asking the practice room for something.

/** Post `what` to `path`; the answer, or why there is none in `refused`. */
export async function ask(path, what) {
  try {
    const response = await fetch(path, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what),
    });
    return await response.json();
  } catch {
    return { refused: "The practice room does not answer. Is it still running?" };
  }
}

/** Call `show` with each new picture that `path` streams; gives the stream, to close it. */
export function follow(path, show) {
  const stream = new EventSource(path);
  stream.onmessage = (event) => show(JSON.parse(event.data));
  return stream;
}
