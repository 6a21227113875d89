package health.auric.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what is true into what a source shows, and keeps the log of how. */
final class Noise {

    private static final int CLERKS = 7;

    private final Words words;
    private final Shares shares;

    Noise(Dictionary dictionary) {
        this.words = Words.of(dictionary);
        this.shares = Shares.of(dictionary);
    }

    List<Applied> spoil(Draft draft, Subject subject, DemoSource source, Dice dice) {
        long clerk =
                Dice.of(Dice.key(source.code().value()), dice.below(CLERKS)).next();
        Work work = new Work(
                draft, subject, source.habits(), clerk, dice.weighted(Shares.RECORDS), dice, new ArrayList<>());
        List<Shares.Use> uses = shares.of(subject);
        uses.stream()
                .filter(use -> use.operator().compareTo(Operator.UPPER_CASE) < 0)
                .forEach(use -> chance(use, work));
        style(work);
        uses.stream()
                .filter(use -> use.operator().compareTo(Operator.TRUNCATE) > 0)
                .forEach(use -> chance(use, work));
        return work.log;
    }

    private record Work(
            Draft draft, Subject subject, Profile profile, long clerk, int level, Dice dice, List<Applied> log) {}

    private void chance(Shares.Use use, Work work) {
        boolean struck = work.dice.chance(use.chances().get(work.level) * work.profile.carelessness());
        boolean here = !use.spreadsheetOnly() || work.profile == Profile.CLINIC_SPREADSHEET;
        if (struck && here) {
            change(use.operator(), use.field(), work);
        }
    }

    private void change(Operator operator, String field, Work work) {
        String was = work.draft.text(field);
        if (was.isEmpty()) {
            return;
        }
        Scene scene = new Scene(work.dice, words, work.clerk, work.profile, work.draft, field);
        String now = operator.change(was, scene);
        if (!now.equals(was)) {
            work.draft.put(field, now);
            work.log.add(new Applied(operator.word(), field, was));
        }
    }

    private void style(Work work) {
        boolean lower = work.profile.casing() == Profile.Casing.CARELESS && work.dice.chance(0.3);
        for (Map.Entry<String, String> field : work.draft.visible().entrySet()) {
            String path = field.getKey();
            if (work.profile.lacks(path)) {
                work.draft.put(path, "");
            } else if (Columns.isProse(work.subject, path)) {
                styleProse(path, lower, work);
            }
        }
    }

    private void styleProse(String path, boolean lower, Work work) {
        if (work.profile.casing() == Profile.Casing.UPPER) {
            change(Operator.UPPER_CASE, path, work);
        } else if (lower) {
            work.draft.put(path, work.draft.text(path).toLowerCase(Locale.ROOT));
        }
        change(Operator.TRUNCATE, path, work);
    }
}
