// Writes an action's answer as the server does: React's own encoder over a stream of the chunks given as JSON on stdin.
// Runs under NODE_ENV=production and --conditions=react-server.
const { ReadableStream } = require("node:stream/web");
const { text } = require("node:stream/consumers");
const { renderToReadableStream } = require("next/dist/compiled/react-server-dom-turbopack/server.node.js");

async function main() {
  const chunks = JSON.parse(await text(process.stdin));
  const stream = new ReadableStream({
    async start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(chunk);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      controller.close();
    },
  });
  const answer = renderToReadableStream({ a: Promise.resolve(stream), f: "", b: "build" }, {});
  for await (const piece of answer) process.stdout.write(piece);
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
