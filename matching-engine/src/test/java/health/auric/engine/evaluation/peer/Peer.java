package health.auric.engine.evaluation.peer;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Somebody else's matcher. */
interface Peer {

    String mode();

    /** Whether somebody wrote a configuration for this set. */
    boolean knows(PeerSet set);

    /** All pairs it finds; gives up with a {@link TimeoutException} when its time is over. */
    ScoredPairs run(PeerSet set) throws IOException, InterruptedException, TimeoutException;
}
