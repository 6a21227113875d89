package health.auric.engine.candidate;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Shares numbered blocks of work among threads; each thread brings its own worker. */
final class Blocks {

    private Blocks() {}

    static void run(int threads, int blocks, Supplier<IntConsumer> workers) {
        var next = new AtomicInteger();
        if (threads <= 1 || blocks <= 1) {
            drain(next, blocks, workers.get());
            return;
        }
        try (var pool = Executors.newFixedThreadPool(Math.min(threads, blocks))) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < Math.min(threads, blocks); i++) {
                running.add(pool.submit(() -> drain(next, blocks, workers.get())));
            }
            running.forEach(Blocks::finish);
        }
    }

    private static void drain(AtomicInteger next, int blocks, IntConsumer worker) {
        for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
            worker.accept(block);
        }
    }

    private static void finish(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search for candidates was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
