import { cleanup } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import { afterEach } from 'vitest';

MotionGlobalConfig.skipAnimations = true;

// The test page lays nothing out and has no top layer: nothing scrolls, and of a dialog only opening and closing are asked.
const stand = {
  // As newer browsers have it, with a promise.
  scroll: () => Promise.resolve(),
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
};
standIn(window, 'scrollTo', stand.scroll);
standIn(Element.prototype, 'scrollIntoView', stand.scroll);
standIn(HTMLDialogElement.prototype, 'showModal', stand.showModal);
standIn(HTMLDialogElement.prototype, 'close', stand.close);

afterEach(cleanup);

function standIn(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
