package health.auric.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Places in the feed, and the form of what stands there. */
class FeedCursorTests {

    @ParameterizedTest
    @CsvSource({
        "1.0, 1, 0",
        "1.4711, 1, 4711",
        "12.9, 12, 9",
        "999999999.999999999999999999, 999999999, 999999999999999999"
    })
    void aCursorReadsBackAsItWasWritten(String text, int incarnation, long position) {
        assertThat(FeedCursor.parse(text)).isEqualTo(new FeedCursor(incarnation, position));
        assertThat(new FeedCursor(incarnation, position)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.",
                ".1",
                "0.1",
                "01.1",
                "1.01",
                "1.-1",
                "-1.1",
                "1.1.1",
                " 1.1",
                "1.1 ",
                "1,1",
                "1.1e3",
                "1.\u0661",
                "1000000000.1",
                "1.1000000000000000000",
                "1.1\n"
            })
    void whatTheFeedNeverAnsweredIsRefusedWithoutSayingIt(String text) {
        assertThatThrownBy(() -> FeedCursor.parse(text)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(no.errors())
                    .containsExactly(
                            new Refusal.FieldError("after", "is a cursor as this feed answers it, as in 1.4711"));
        });
    }

    @ParameterizedTest
    @CsvSource({"4710, 4711, false", "4711, 4711, true", "4712, 4711, true", "0, 0, true"})
    void aPageIsOverWhenNothingStandsBehindIt(long next, long head, boolean over) {
        var page = new FeedPage(List.of(), new FeedCursor(1, next), new FeedCursor(1, head));

        assertThat(page.isOver()).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, created",
        "UPDATED, updated",
        "RETIRED, retired",
        "REACTIVATED, reactivated",
        "LOCAL_CHANGED, local.changed"
    })
    void aKindHasTheWordSubscribersKnow(FeedKind kind, String word) {
        assertThat(kind.word()).isEqualTo(word);
    }

    @Test
    void anEventIsACloudEventThatStartsWithWhatEverybodyReads() {
        var event = new FeedEvent(
                "1.0",
                new UUID(1, 2),
                "/auric/lakemont-health",
                "auric.supplier.updated",
                new UUID(3, 4),
                Instant.parse("2026-11-20T09:41:07.123Z"),
                "application/json",
                "4711",
                1,
                3,
                "c-1",
                Map.of("version", 3));

        assertThat(JsonMapper.shared().writeValueAsString(event))
                .startsWith("{\"specversion\":\"1.0\",\"id\":\"00000000-0000-0001-0000-000000000002\","
                        + "\"source\":\"/auric/lakemont-health\",\"type\":\"auric.supplier.updated\","
                        + "\"subject\":\"00000000-0000-0003-0000-000000000004\","
                        + "\"time\":\"2026-11-20T09:41:07.123Z\",\"datacontenttype\":\"application/json\",")
                .contains(
                        "\"position\":\"4711\"",
                        "\"incarnation\":1",
                        "\"recordversion\":3",
                        "\"data\":{\"version\":3}");
    }

    @Test
    void attributesOfAnEventAreNamedAsCloudEventsNameThem() {
        assertThat(FeedEvent.class.getRecordComponents())
                .extracting(component -> component.getName())
                .allSatisfy(name -> assertThat(name).matches("[a-z0-9]{1,20}"));
    }
}
