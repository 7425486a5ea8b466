/** The parts of a file on their way, made as they are taken; whoever hangs up ends the making. */
export function fileStream(
  parts: AsyncGenerator<string | Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(typeof part.value === 'string' ? encoder.encode(part.value) : part.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
