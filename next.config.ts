import type { NextConfig } from "next";

const development = process.env.NODE_ENV === "development";

// Everything comes from this server: no remote scripts, fonts, images or frames. Next puts the streamed page
// data into inline scripts, hence 'unsafe-inline'; its hot reload evaluates code and opens a web socket.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${development ? " ws:" : ""}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
  // Streams are the product: compressing them costs memory for every connection and delays small chunks.
  compress: false,
  // The development server would print what actions are called with, and that is what patients say.
  logging: { serverFunctions: false },
  // npm test checks lint and types itself, once, with every file of the repository.
  typescript: { ignoreBuildErrors: true },
  // They load native parts, worker files or each other at run time and must not be bundled.
  serverExternalPackages: ["piscina", "pg", "pg-boss", "@azure/service-bus", "pino", "@prisma/client", "@prisma/adapter-pg"],
  headers: () => Promise.resolve([{ source: "/:path*", headers: securityHeaders }]),
};

export default config;
