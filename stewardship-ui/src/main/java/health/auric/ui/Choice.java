package health.auric.ui;

/** One thing a form offers: the value it sends, the label people read, and a sentence that may be empty. */
public record Choice(String value, String label, String about) {}
