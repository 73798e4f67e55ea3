import { expect, it } from 'vitest';
import { noteStatus } from './note-name.ts';

it('says of what the certainty is, so that 存疑 and 确定 do not contradict each other', () => {
  expect(noteStatus({ kind: 'doubt', certainty: 'high' })).toBe('原文存疑（把握：确定）');
});
