import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createProxyServer } from "http-proxy-3";
import { start } from "../../../scripts/lib/child.ts";
import { root } from "../../../scripts/lib/paths.ts";
import { freePort } from "../../../scripts/lib/postgres/free-port.ts";

/** One address in front of several instances, each request to the next one. */
export interface FrontDoor {
  url: string;
  /** which proxy it is */
  by: "nginx" | "http-proxy-3";
  stop(): Promise<void>;
}

/** Opens nginx with the settings of deploy/nginx, or, where nginx is not installed, a proxy of a library. */
export async function openFrontDoor(ports: readonly number[]): Promise<FrontDoor> {
  const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"].find((file) => spawnSync(file, ["-v"]).status === 0);
  return nginx === undefined ? libraryProxy(ports) : nginxProxy(nginx, ports);
}

async function nginxProxy(nginx: string, ports: readonly number[]): Promise<FrontDoor> {
  const dir = mkdtempSync(join(tmpdir(), "gather-nginx-"));
  // Started by root, nginx works as another user.
  chmodSync(dir, 0o777);
  const port = await freePort();
  const servers = ports.map((one) => `  server 127.0.0.1:${one} max_fails=1 fail_timeout=3s;`).join("\n");
  const settings = readFileSync(join(root, "deploy", "nginx", "gather.conf"), "utf8");
  const site = settings.replace(/( {2}server app-\d:3000[^\n]*\n)+/, `${servers}\n`).replace("listen 8080", `listen 127.0.0.1:${port}`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${dir}/${name};`).join(" ");
  writeFileSync(join(dir, "nginx.conf"), `pid ${dir}/pid; error_log ${dir}/error.log; events {}\nhttp { access_log off; ${temporary}\n${site}}\n`);
  const child = start(nginx, ["-c", join(dir, "nginx.conf"), "-p", dir, "-g", "daemon off;"], { stdio: ["ignore", "inherit", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`${url}/api/health`).then(({ ok }) => ok, () => false)) break;
    await wait(50);
  }
  return {
    url,
    by: "nginx",
    async stop() {
      await child.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function libraryProxy(ports: readonly number[]): Promise<FrontDoor> {
  const proxy = createProxyServer({ xfwd: true });
  let next = 0;
  const server = createServer((request, response) => {
    const port = ports[next++ % ports.length];
    proxy.web(request, response, { target: `http://127.0.0.1:${port}` }, () => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    by: "http-proxy-3",
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
