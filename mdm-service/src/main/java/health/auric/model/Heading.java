package health.auric.model;

import health.auric.kernel.DomainName;

/** What a domain calls itself: its name, the words for one and many, the prefix of its golden numbers. */
public record Heading(
        DomainName name, int version, String one, String many, String number, String about, String title) {}
