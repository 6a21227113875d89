package health.auric.ui.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places a reader of a long list came through, the last one being where the page begins. It travels in the address, so
 * that going back works after a reload and in a copied link.
 */
public record Trail(List<String> places) {

    private static final int LONGEST = 40;
    private static final String BETWEEN = "~";

    public Trail {
        places = List.copyOf(places);
    }

    public static Trail of(String text) {
        return new Trail(
                Stream.of(text.split(BETWEEN)).filter(place -> !place.isEmpty()).toList());
    }

    /** Where this page begins; empty is the start. */
    public String here() {
        return places.isEmpty() ? "" : places.getLast();
    }

    /** Whether there is a page before this one. */
    public boolean isFurther() {
        return !places.isEmpty();
    }

    public String back() {
        return text(places.subList(0, Math.max(0, places.size() - 1)));
    }

    /** Of a very long walk the first places are forgotten. */
    public String on(String place) {
        var longer = Stream.concat(places.stream(), Stream.of(place)).toList();
        return text(longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    private static String text(List<String> places) {
        return places.stream().collect(Collectors.joining(BETWEEN));
    }
}
