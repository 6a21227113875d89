package health.auric.golden.read;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;

/** A golden record and the keys its sources know it under. */
public record CrosswalkView(
        GoldenName golden, @Schema(example = "3") int version, List<SourceKeyView> keys) {

    /** What one source calls it. */
    public record SourceKeyView(
            @Schema(example = "lawson-lkm") String source,
            @Schema(example = "LKM") String facility,
            @Schema(example = "V-10024") String key) {}

    CrosswalkView with(CrosswalkView other) {
        var both = Stream.of(keys, other.keys).flatMap(List::stream).toList();
        return new CrosswalkView(golden, version, both);
    }
}
