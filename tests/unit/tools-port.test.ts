import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { portComplaint, portFrom } from '../tools/port.mjs';

it('takes 3000 unless PORT says otherwise', () => {
  expect(portFrom(undefined)).toBe(3000);
  expect(portFrom('')).toBe(3000);
  expect(portFrom('8080')).toBe(8080);
});

it.each(['abc', '-1', '70000', '80.5'])('refuses PORT=%s with an example', (text) => {
  expect(portFrom(text)).toBe(`PORT is "${text}"; it must be a whole number from 0 to 65535, as in: PORT=3001 npm start`);
});

it('says of a busy port what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  expect(await portComplaint(port)).toMatch(`Port ${port} is in use by another program. Stop that program, or take another port: PORT=`);
});

it('has nothing to say of a free port', async () => {
  expect(await portComplaint(0)).toBeUndefined();
});
