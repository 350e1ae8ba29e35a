#!/usr/bin/env node
import { dirname } from 'node:path';
import { processIO } from './command-io';
import { internalErrorText } from './internal-error';
import { main } from './main';

// Who reads our output may stop reading (`| head`): that is no error of ours.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

// What no promise of `main` carries, such as an error of a stream.
process.on('uncaughtException', error => {
  process.stderr.write(`${internalErrorText(error, dirname(__dirname))}\n`);
  process.exit(2);
});

// The status is set rather than exited with, so that what was written is flushed first.
void main(process.argv.slice(2), processIO()).then(status => {
  process.exitCode = status;
});
