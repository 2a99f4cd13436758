// React's own reader of an action's answer, the one that browsers use. It is published inside Next and has no types.
const { createFromReadableStream } = require("next/dist/compiled/react-server-dom-turbopack/client.edge.js");

module.exports.readFlight = (stream) => createFromReadableStream(stream, { serverConsumerManifest: { moduleMap: {}, serverModuleMap: {}, moduleLoading: null } });
