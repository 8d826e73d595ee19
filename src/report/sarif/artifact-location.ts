/** Where a file is, as SARIF says it. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** What relative paths are relative to, by the name that GitHub knows. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Writes a path as a URI: relative ones stay so, and are said to be relative to the source root. */
export function artifactLocation(file: string): ArtifactLocation {
  const path = file.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\ufffd');
  const [drive = ''] = /^[A-Za-z]:(?=\/)/.exec(path) ?? [];
  const uri = drive + encoded(path.slice(drive.length));
  if (drive !== '') return { uri: `file:///${uri}` };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: SOURCE_ROOT };
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
