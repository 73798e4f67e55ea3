import { expect, it } from 'vitest';
import { portOf } from './port.ts';

it.each([
  [undefined, 4321],
  ['', 4321],
  ['80', 80],
  ['65535', 65_535],
])('PORT=%s means %i', (setting, port) => {
  expect(portOf({ PORT: setting })).toBe(port);
});

it.each(['0', '65536', '4321x', '-1', '80.5', ' '])('refuses PORT=%s', (setting) => {
  expect(() => portOf({ PORT: setting })).toThrow(
    `PORT 应是 1 至 65535 的整数，现在是“${setting}”。`,
  );
});
