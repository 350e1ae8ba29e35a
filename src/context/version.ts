/** A release number such as `1.2.2`, compared part by part. */
export class Version {
  private constructor(
    readonly major: number,
    readonly minor: number,
    readonly patch: number,
  ) {}

  /** Reads `1.2.2`, `v1.2.2` or `1.2` (patch 0); undefined for anything else. */
  static parse(text: string): Version | undefined {
    const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/.exec(text);
    return match ? new Version(Number(match[1]), Number(match[2]), Number(match[3] ?? 0)) : undefined;
  }

  /** Makes a version from numbers. */
  static of(major: number, minor: number, patch: number): Version {
    return new Version(major, minor, patch);
  }

  /** True when this release is `major.minor.patch` or a later one. */
  isAtLeast(major: number, minor: number, patch: number): boolean {
    return (this.major - major || this.minor - minor || this.patch - patch) >= 0;
  }

  /** `1.2.2`, without a leading `v`. */
  toString(): string {
    return `${this.major}.${this.minor}.${this.patch}`;
  }
}
