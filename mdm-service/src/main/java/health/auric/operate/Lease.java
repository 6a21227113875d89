package health.auric.operate;

/** A role this node holds; the epoch tells its time in the role from all others. */
public record Lease(String role, long epoch) {}
