/** `npm run precompress [-- <folder>]`: packs the texts of dist/ for nginx and Caddy. */
import { precompress } from './servers/precompress.ts';

const packed = await precompress(process.argv[2] ?? 'dist');
console.log(`已压缩 ${packed} 个文件（.br 和 .gz）。`);
