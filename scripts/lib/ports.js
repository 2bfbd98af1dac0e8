import { createServer } from "node:net";
import { Problem } from "./problem.js";

/** @param {number} port */
export function portTaken(port) {
  return new Problem(
    `Port ${port} is taken by another program: stop that one, or choose another port, e.g. PORT=${port < 65535 ? port + 1 : 3000} npm start.`,
  );
}

/** @param {number} port @param {string} host @returns {Promise<void>} throws a Problem when nothing can listen there */
export function checkPort(port, host) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE") fail(portTaken(port));
      else if (error.code === "EACCES")
        fail(new Problem(`This user may not listen on port ${port}: choose one above 1023.`));
      else
        fail(
          new Problem(
            `The server can't listen on ${host}, port ${port} (${error.code}): set HOST to an address of this machine.`,
          ),
        );
    });
    server.listen(port, host, () => server.close(() => done()));
  });
}

/** @returns {Promise<number>} a port that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
