const LARGEST_FILE = 100 * 1024 * 1024;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The name of a stream of an OLE file stands in it in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((one) => [one.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 4 * 1024 * 1024) - wanted.length;
  for (let at = 0; at <= last; at += 2)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Why bytes that do not start like a zip are no .docx, in Chinese; null when they do. */
export function notZip(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return '文件是空的。';
  if (bytes.length > LARGEST_FILE) return '文件超过 100 MB，请删去图片后再核对。';
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return hasStream(bytes, 'EncryptedPackage')
      ? '文件设有打开密码，请在 Word 或 WPS 中取消密码、另存后再核对。'
      : '这是旧格式的 .doc 或 .wps 文件，请在 Word 或 WPS 中另存为 .docx 后再核对。';
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return '这不是 .docx 文件（内容不是 Word 文档），请在 Word 或 WPS 中打开，另存为 .docx 后再核对。';
  return null;
}
