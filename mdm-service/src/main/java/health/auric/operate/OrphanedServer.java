package health.auric.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived the hub that had started it. */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanedServer() {}

    /** Stops the process only if it is a server on exactly this data folder; pids are reused. */
    static void stop(long pid, Path postgres) {
        ProcessHandle.of(pid).filter(process -> serves(process, postgres)).ifPresent(process -> {
            log.info("Stopping PostgreSQL {} that an earlier run left behind.", pid);
            interrupt(pid);
            await(process);
        });
    }

    private static boolean serves(ProcessHandle process, Path postgres) {
        return process.info().commandLine().orElse("").contains(postgres.toString());
    }

    // SIGINT is PostgreSQL's fast shutdown; ProcessHandle can only send SIGTERM, which waits for every client.
    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    "A PostgreSQL server of an earlier run (process " + process.pid() + ") does not stop.",
                    "Stop it by hand and start Auric again.",
                    e);
        }
    }
}
