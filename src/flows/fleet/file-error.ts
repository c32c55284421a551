/**
 * A file that was named can't be used, and was left as it is. `no-history`: not one of its lines is a point;
 * `no-file`: something else than a regular file has the name of one to be written.
 */
export class FileError extends Error {
  readonly code: "no-history" | "no-file";
  readonly path: string;
  constructor(code: FileError["code"], path: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}
