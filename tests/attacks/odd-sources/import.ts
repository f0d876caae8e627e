// compile-error: imports a module
import { readFileSync } from 'node:fs';
function twoSum() {}
