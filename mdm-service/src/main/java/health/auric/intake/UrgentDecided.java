package health.auric.intake;

/** A lane decided what somebody waits for. Only a wake-up: who misses it looks again soon. */
public record UrgentDecided() {}
