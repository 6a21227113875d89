package health.auric.ui.form;

import org.springframework.web.util.UriComponentsBuilder;

/** Where the browser goes after a command took effect, and the sentence it finds there. */
public record Next(String path, String sentence) {

    /** A path whose {@code {}} are filled with encoded segments. */
    public static String path(String template, Object... segments) {
        return UriComponentsBuilder.fromPath(template)
                .encode()
                .buildAndExpand(segments)
                .toUriString();
    }
}
