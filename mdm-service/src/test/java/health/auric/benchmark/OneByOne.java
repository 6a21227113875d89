package health.auric.benchmark;

import health.auric.fault.Http;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Somebody who changes one record after the other while much else goes on, and waits for each to be golden. */
final class OneByOne implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Http http;
    private final List<Double> milliseconds = new ArrayList<>();
    private volatile boolean running = true;
    private int told;

    OneByOne(Http http) {
        this.http = http;
    }

    @Override
    public void run() {
        for (int i = 0; running; i++) {
            change(i / 2, i % 2 == 0 ? "Benchmark Supply" : "Benchmark Supply and Sons");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void change(int number, String name) {
        var body = """
                {"legalName":"%s %d","roles":["DISTRIBUTOR"],"addresses":[{"line1":"%d Main St","city":"Albany",\
                "state":"NY","postal":"12207"}]}""".formatted(name, number, number);
        long began = System.nanoTime();
        var answer = http.send(
                "PUT",
                "/api/v1/sources/erp-lkm/supplier/benchmark-" + number + "?wait=10",
                "application/json",
                BodyPublishers.ofString(body));
        double took = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 200 && answer.statusCode() != 202) {
            throw new IllegalStateException("Status " + answer.statusCode() + ": " + answer.body());
        }
        synchronized (milliseconds) {
            milliseconds.add(took);
        }
    }

    void stop() {
        running = false;
    }

    /** The slowest since it was asked last. */
    double slowestLately() {
        synchronized (milliseconds) {
            double slowest = milliseconds.subList(told, milliseconds.size()).stream()
                    .mapToDouble(each -> each)
                    .max()
                    .orElse(0);
            told = milliseconds.size();
            return slowest;
        }
    }

    int count() {
        synchronized (milliseconds) {
            return milliseconds.size();
        }
    }

    double percentile(int percent) {
        synchronized (milliseconds) {
            var sorted = milliseconds.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }
}
