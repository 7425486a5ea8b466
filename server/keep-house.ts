import { housekeeping } from './housekeeping.ts';
import { registry } from './registry.ts';

const hour = 3_600_000;

/** Removes now and every hour what nobody can come back to any more. A failure is logged and tried again later. */
export function keepHouse(): void {
  const once = async () => {
    const { log } = registry();
    try {
      log.info(await housekeeping(new Date()), 'housekeeping');
    } catch (error) {
      log.error({ err: error }, 'housekeeping failed');
    }
  };
  void once();
  setInterval(once, hour).unref();
}
