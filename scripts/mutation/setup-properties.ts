import fc from 'fast-check';

// That a property fails is all that counts here, not which is the smallest example.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
