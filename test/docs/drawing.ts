import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares a drawing of folders with a folder. Each line has one path or several, and words about them behind two blanks or more; a path with
 * `/` at its end stands for the folder with everything in it. Every drawn path must be there, and everything in the drawn top folders drawn.
 */
export function checkDrawing(drawing: string, folder: string): void {
  for (const line of drawing.trimEnd().split('\n')) {
    if (pathsOf(line).length === 0) throw new Error(`draws nothing: ${line}`);
  }
  const drawn = pathsOf(drawing);
  const missing = drawn.filter(path => !isThere(join(folder, path), path.endsWith('/') ? 'folder' : 'file'));
  if (missing.length > 0) throw new Error(`is drawn, and not there: ${missing.join(', ')}`);
  const tops = new Set(drawn.map(path => path.split('/')[0] ?? ''));
  const files = [...tops].flatMap(top => filesBelow(folder, top));
  const left = files.filter(
    file => !drawn.some(path => file === path || (path.endsWith('/') && file.startsWith(path))),
  );
  if (left.length > 0) throw new Error(`is there, and not drawn: ${left.join(', ')}`);
}

/** The paths of a drawing: the columns without a blank in them. */
export function pathsOf(drawing: string): readonly string[] {
  return drawing
    .split('\n')
    .flatMap(line => line.split(/ {2,}/))
    .filter(column => column !== '' && !column.includes(' '));
}

function isThere(path: string, type: 'file' | 'folder'): boolean {
  return existsSync(path) && statSync(path).isDirectory() === (type === 'folder');
}

function filesBelow(folder: string, top: string): readonly string[] {
  if (!statSync(join(folder, top)).isDirectory()) return [top];
  return readdirSync(join(folder, top), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
