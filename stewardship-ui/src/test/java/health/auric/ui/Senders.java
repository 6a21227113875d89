package health.auric.ui;

import health.auric.ui.GoldenShelf.Sender;
import java.util.List;

/** The six source systems of the invented health system. */
final class Senders {

    static final List<Sender> ALL = List.of(
            new Sender(new SourceBadge("LAW", 1), "lawson", "Lawson S3, Lakemont Main"),
            new Sender(new SourceBadge("MED", 2), "meditech", "Meditech Expanse, Harbor Point"),
            new Sender(new SourceBadge("ORA", 3), "oracle", "Oracle ERP"),
            new Sender(new SourceBadge("EHR", 5), "ehr", "Epic Hyperspace"),
            new Sender(new SourceBadge("W9", 7), "w9", "W-9 portal"),
            new Sender(new SourceBadge("AUR", 8), "auric", "Entered in Auric"));

    private Senders() {}
}
