import { openPglite } from './pglite.fixture.ts';
import { storeContract } from './store-contract.fixture.ts';
import { storeRaces } from './store-races.fixture.ts';
import { versionsContract } from './versions-contract.fixture.ts';

storeContract('PGlite', openPglite);
storeRaces('PGlite', openPglite);
versionsContract('PGlite', openPglite);
