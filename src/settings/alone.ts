/** One piece of work at a time: who reads, changes and writes back a value must not be overtaken. */

/** Does the work when no other work that was handed in before is still going on; answers what the work answers. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of one's own: for a part of the extension that shares no lock with the others. */
export function createQueue(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work, work);
    last = own;
    return own;
  };
}

/** The lock that all of the extension's own pages and its background share. */
export function createSharedLock(locks: Pick<LockManager, 'request'>): Alone {
  return async (work) => locks.request('settings', work);
}
