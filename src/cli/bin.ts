#!/usr/bin/env node
import { processIO } from './command-io';
import { main } from './main';

// Who reads our output may stop reading (`| head`): that is no error of ours.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

// The status is set rather than exited with, so that what was written is flushed first.
void main(process.argv.slice(2), processIO()).then(status => {
  process.exitCode = status;
});
