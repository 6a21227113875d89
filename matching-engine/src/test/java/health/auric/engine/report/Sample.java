package health.auric.engine.report;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Cluster;
import health.auric.engine.report.Report.Clusters;
import health.auric.engine.report.Report.Column;
import health.auric.engine.report.Report.Fact;
import health.auric.engine.report.Report.FieldWeights;
import health.auric.engine.report.Report.Histogram;
import health.auric.engine.report.Report.LevelWeight;
import health.auric.engine.report.Report.Member;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.SizeCount;
import health.auric.engine.report.Report.Tone;
import java.util.Collections;
import java.util.List;

/** A report made by hand; nothing in it is anybody's. */
final class Sample {

    static final Part NAME = part("name", "Golden Lantern Supply", "GOLDEN LANTERN SUPPLY CO", "nearly the same", 7.4);
    static final Part PHONE = part("phone", "312-555-0101", "(312) 555-0101", "the same", 6.1);
    static final Part CITY = part("city", "Lakemont", "Brannoc", "different", -1.8);
    static final Part FAX = part("fax", "", "312-555-0190", "missing", 0);
    static final Case PAIR = new Case(
            "17",
            "4711",
            Tone.SAME,
            "same",
            0.94,
            -7.7,
            4.0,
            "Same phone and nearly the same name; city different.",
            List.of(NAME, PHONE, CITY, FAX));

    private Sample() {}

    static Part part(String field, String a, String b, String level, double weight) {
        return new Part(field, a, b, "", "", level, weight, "", "learned");
    }

    static Report full() {
        return with("Suppliers", PAIR);
    }

    static Report with(String title, Case pair) {
        return new Report(
                title,
                "1,200 records, compared where they are alike.",
                List.of(
                        new Fact(Tone.PLAIN, "Records", "1,200", "8 columns"),
                        new Fact(Tone.SAME, "Same", "210", "pairs"),
                        new Fact(Tone.UNSURE, "To look at", "17", "pairs"),
                        new Fact(Tone.WRONG, "Contradictions", "2", "answers"),
                        new Fact(Tone.DIFFERENT, "On their own", "820", "records")),
                histogram(),
                List.of(
                        new FieldWeights(
                                "name",
                                "soft words",
                                List.of(
                                        new LevelWeight("the same", 7.4, 5.0, 11.2, "learned", 0.012),
                                        new LevelWeight("different", -4.1, -4.1, -4.1, "learned", 0.91))),
                        new FieldWeights(
                                "phone", "", List.of(new LevelWeight("the same", 6.1, 6.1, 6.1, "learned", 0.01)))),
                List.of(pair),
                List.of(pair),
                new Clusters(
                        List.of(new SizeCount(2, 80), new SizeCount(11, 1)),
                        List.of(new Cluster(
                                "17",
                                Collections.nCopies(8, new Member("17", "erp", "Golden Lantern Supply")),
                                11,
                                "17 and 4711",
                                0.94)),
                        List.of()),
                List.of(
                        new Column("name", "organization", 1, 0.93, "Golden Lantern (3)", List.of()),
                        new Column(
                                "fax",
                                "phone",
                                0.0004,
                                0.5,
                                "",
                                List.of("often empty", "one value is suspiciously frequent"))),
                List.of("12 records had more than 64 candidates; the best 64 were compared."),
                List.of("The file was read as Windows-1252."));
    }

    static Histogram histogram() {
        return new Histogram(
                -10,
                2,
                List.of(120_000L, 4_000L, 90L, 3L, 0L, 2L, 40L, 160L, 0L, 9L),
                -2,
                1,
                "Chosen so that 99.5 % are right.");
    }

    static Report empty() {
        return new Report(
                "Nothing",
                "0 records.",
                List.of(),
                new Histogram(-10, 2, List.of(0L, 0L), -2, 1, ""),
                List.of(),
                List.of(),
                List.of(),
                new Clusters(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
