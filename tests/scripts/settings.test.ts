import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nodeProblem, OLDEST_NODE } from "@/scripts/lib/node-version.js";
import { checkPort, freePort } from "@/scripts/lib/ports.js";
import { checkDataFolder, readSettings } from "@/scripts/lib/settings.js";

const folder = mkdtempSync(join(tmpdir(), "postil-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the Node that runs us", () => {
  it.each(["8.17.0", "18.20.4", "20.18.3"])("%s is too old, and the sentence says so", (version) => {
    expect(nodeProblem(version)).toContain(`this is Node ${version}`);
  });

  it.each(["20.19.0", "20.20.2", "22.0.0", "26.1.0-nightly"])("%s will do", (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it("is the one package.json asks for", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(`${engines.node}.0`).toBe(`>=${OLDEST_NODE}`);
  });
});

describe("settings", () => {
  it("stay on this machine by default", () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: "127.0.0.1", origin: "http://localhost:3000" });
  });

  it("follow the environment", () => {
    const settings = readSettings({
      PORT: "8080",
      HOST: "0.0.0.0",
      POSTIL_URL: "https://postil.example",
      POSTIL_DATA: folder,
    });
    expect(settings).toMatchObject({
      port: 8080,
      host: "0.0.0.0",
      address: "http://localhost:8080",
      dataFolder: folder,
    });
    expect(settings.origin).toBe("https://postil.example");
  });

  it.each(["0", "70000", "3000x", "80.5"])("refuse port %s", (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(/whole number/);
  });
});

describe("the port", () => {
  it("is refused with one sentence when it is taken", async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
    await expect(checkPort(port, "127.0.0.1")).rejects.toThrow(`Port ${port} is taken`);
    await new Promise((done) => server.close(done));
    await expect(checkPort(port, "127.0.0.1")).resolves.toBeUndefined();
  });
});

describe("the data folder", () => {
  it("is made when it is missing, and left clean", () => {
    checkDataFolder(join(folder, "a/b"));
    checkDataFolder(join(folder, "a/b"));
  });

  it("is refused with one sentence when nothing can be written there", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(() => checkDataFolder(join(file, "data"))).toThrow(/can't be written to \(ENOTDIR\)/);
  });
});
