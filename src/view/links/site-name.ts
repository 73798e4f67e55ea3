/** Stands on every page: what the site is and is not. */
export const TRANSCRIPTION =
  '本站是公开文件的转录本，供检索与引用，不是发文机关的网站，也不代替正式文本；校勘文字为本站所加，均与底本原文分列。';
