// The three members of jest's fake timers that tests use: what the date is.
const RealDate = Date;

export const fakeClock = {
  useFakeTimers({ now }) {
    fakeClock.setSystemTime(now);
  },
  setSystemTime(now) {
    globalThis.Date = class extends RealDate {
      constructor(...parts) {
        super(...(parts.length === 0 ? [now] : parts));
      }
      static now() {
        return Number(now);
      }
    };
  },
  useRealTimers() {
    globalThis.Date = RealDate;
  },
};
