package health.auric.intake.web;

import health.auric.intake.GoldenLink;
import health.auric.intake.Receipt;
import health.auric.intake.Stream;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a record that was sent. */
record ReceiptView(
        @Schema(example = "landed", description = "landed, unchanged or older")
        String state,

        @Schema(example = "48213", description = "Its place in the queue, when it landed") @Nullable
        Long position,

        @Schema(example = "lawson-lkm") String source,
        @Schema(example = "supplier") String domain,
        @Schema(example = "V-10442") String key,
        @Nullable GoldenLinkView golden) {

    /** The golden record it is part of. */
    record GoldenLinkView(
            @Schema(example = "0199c3f0-7a1c-7e44-9f5e-2b8a54e0c9d1")
            UUID id,

            @Schema(example = "SUP-0000123") String number,
            @Schema(example = "1") int version) {

        static @Nullable GoldenLinkView of(@Nullable GoldenLink link) {
            return link == null ? null : new GoldenLinkView(link.id(), link.number(), link.version());
        }
    }

    static ReceiptView of(Stream stream, String key, Receipt receipt) {
        return new ReceiptView(
                receipt.state().name().toLowerCase(Locale.ROOT),
                receipt.position(),
                stream.source().value(),
                stream.domain().value(),
                key,
                GoldenLinkView.of(receipt.golden()));
    }
}
