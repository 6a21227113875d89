package health.auric.desk;

import health.auric.intake.Source;
import health.auric.intake.Tally;
import health.auric.kernel.DomainName;
import health.auric.publish.FeedHead;
import health.auric.ui.HomeBoard.Fact;
import health.auric.ui.HomeBoard.Health;
import health.auric.ui.HomeBoard.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The stages a change passes, each with what it holds right now. */
record FlowStrip(
        List<Source> sources,
        List<Tally> tallies,
        LaneBoard.Waiting waiting,
        Map<DomainName, Long> golden,
        FeedHead head,
        Instant now) {

    private static final Duration SLOW = Duration.ofSeconds(30);

    List<Stage> stages() {
        return List.of(sourcesStage(), intakeStage(), matchStage(), goldenStage(), feedStage());
    }

    private Stage sourcesStage() {
        long sending = tallies.stream().map(Tally::source).distinct().count();
        long facilities = sources.stream().map(Source::facility).distinct().count();
        return new Stage(
                "Sources",
                busy(sending),
                number(sending),
                "of " + number(sources.size()) + " have sent",
                List.of(new Fact("facilities", number(facilities))));
    }

    private Stage intakeStage() {
        long landed = HomeDesk.sum(tallies, Tally::landed);
        long quarantined = HomeDesk.sum(tallies, Tally::quarantined);
        return new Stage(
                "Intake",
                busy(landed),
                number(landed),
                "changes landed",
                List.of(new Fact("quarantine", number(quarantined)), new Fact("share", share(quarantined, landed))));
    }

    private Stage matchStage() {
        var since = waiting.since();
        boolean slow = since != null && since.plus(SLOW).isBefore(now);
        var most = waiting.changes() >= LaneBoard.MANY ? " or more" : "";
        return new Stage(
                "Match",
                slow ? Health.SLOW : busy(waiting.positions()),
                number(waiting.changes()) + most,
                waiting.changes() == 1 ? "change waits" : "changes wait",
                List.of(new Fact("behind", waiting.behind(now)), new Fact("decided", number(waiting.positions()))));
    }

    private Stage goldenStage() {
        long records = golden.values().stream().mapToLong(Long::longValue).sum();
        long domains = golden.values().stream().filter(count -> count > 0).count();
        return new Stage(
                "Golden", busy(records), number(records), "records", List.of(new Fact("domains", number(domains))));
    }

    private Stage feedStage() {
        return new Stage(
                "Feed",
                busy(head.position()),
                number(head.position()),
                "position",
                List.of(new Fact("incarnation", number(head.incarnation()))));
    }

    private static Health busy(long count) {
        return count > 0 ? Health.FINE : Health.IDLE;
    }

    private static String share(long quarantined, long landed) {
        long all = quarantined + landed;
        return all == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * quarantined / all);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
