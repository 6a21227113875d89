package health.auric.demo;

import health.auric.kernel.DomainName;

/** The five shipped domains in the order their references need. */
enum Subject {
    COST_CENTER("cost-center"),
    LOCATION("location"),
    SUPPLIER("supplier"),
    ITEM("item"),
    PROVIDER("provider");

    private final DomainName domain;

    Subject(String domain) {
        this.domain = new DomainName(domain);
    }

    DomainName domain() {
        return domain;
    }

    long key() {
        return Dice.key(domain.value());
    }

    static Subject named(String name) {
        for (Subject subject : values()) {
            if (subject.domain.value().equals(name)) {
                return subject;
            }
        }
        throw new IllegalArgumentException("No domain is called \"" + name + "\".");
    }
}
