import { createServer } from 'node:net';

/**
 * @param {string | undefined} text PORT as given; nothing means 3000, 0 any free one
 * @returns {number | string} the port, or what is wrong with it
 */
export function portFrom(text) {
  if (text === undefined || text.trim() === '') return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  return `PORT is "${text}"; it must be a whole number from 0 to 65535, as in: PORT=3001 npm start`;
}

/**
 * Listens for a moment, so that a busy port is known before a long build and not after it.
 * @param {number} port
 * @returns {Promise<string | undefined>} why nothing can listen there, and what to do
 */
export function portComplaint(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error) => resolve(listenComplaint(error, port)));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @returns {string}
 */
export function listenComplaint(error, port) {
  const other = port < 65535 ? port + 1 : 3000;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program. Stop that program, or take another port: PORT=${other} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used without special rights. Take another port: PORT=3000 npm start`;
    default:
      return `The server could not listen on port ${port}: ${error.message}`;
  }
}
