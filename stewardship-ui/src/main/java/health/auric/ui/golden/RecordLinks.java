package health.auric.ui.golden;

import health.auric.ui.GoldenShelf.Wish;
import java.util.HashMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the same list, sorted otherwise or further on. */
public record RecordLinks(String domain, Wish wish) {

    /** Sorted by a column: downward if it is sorted upward already. */
    public String by(String column) {
        return page(column.equals(wish.sort()) ? "-" + column : column, "");
    }

    /** How a column is sorted now, as {@code aria-sort} says it; empty when it is not. */
    public String order(String column) {
        if (column.equals(wish.sort())) {
            return "ascending";
        }
        return ("-" + column).equals(wish.sort()) ? "descending" : "";
    }

    /** The same list at another place. */
    public String at(String trail) {
        return page(wish.sort(), trail);
    }

    private String page(String sort, String trail) {
        var values = new HashMap<String, String>();
        values.put("status", wish.status());
        values.put("source", wish.source());
        values.put("facility", wish.facility());
        values.put("title", wish.title());
        values.put("contested", wish.contested() ? "true" : "");
        values.put("sort", sort);
        values.put("trail", trail);
        values.values().removeIf(String::isEmpty);
        var page = UriComponentsBuilder.fromPath("/domains/{domain}/records");
        values.keySet().stream().sorted().forEach(name -> page.queryParam(name, "{" + name + "}"));
        values.put("domain", domain);
        return page.encode().buildAndExpand(values).toUriString();
    }
}
