package health.auric.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/** Carries the sentence that the next page shows, as text like everything in a session. */
class TextFlashMaps extends AbstractFlashMapManager {

    static final String ATTRIBUTE = "auric.flash";

    private final JsonMapper json;

    TextFlashMaps(JsonMapper json) {
        this.json = json;
    }

    private record Kept(
            Map<String, String> texts, @Nullable String path, Map<String, List<String>> parameters, long expires) {

        static Kept of(FlashMap map) {
            Map<String, String> texts = new HashMap<>();
            map.forEach((name, value) -> texts.put(name, String.valueOf(value)));
            return new Kept(texts, map.getTargetRequestPath(), map.getTargetRequestParams(), map.getExpirationTime());
        }

        FlashMap toMap() {
            var map = new FlashMap();
            map.putAll(texts);
            map.setTargetRequestPath(path);
            parameters.forEach((name, values) -> values.forEach(value -> map.addTargetRequestParam(name, value)));
            map.setExpirationTime(expires);
            return map;
        }
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String text)) {
            return null;
        }
        // The caller takes out of this list what it has shown.
        List<FlashMap> maps = new ArrayList<>();
        for (var kept : json.readValue(text, Kept[].class)) {
            maps.add(kept.toMap());
        }
        return maps;
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        if (maps.isEmpty()) {
            WebUtils.setSessionAttribute(request, ATTRIBUTE, null);
            return;
        }
        var kept = maps.stream().map(Kept::of).toList();
        WebUtils.setSessionAttribute(request, ATTRIBUTE, json.writeValueAsString(kept));
    }

    @Override
    protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
        return null;
    }
}
