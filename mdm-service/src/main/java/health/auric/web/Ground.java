package health.auric.web;

/** What every request stands on. While it is gone, requests are answered at once instead of piling up. */
@FunctionalInterface
public interface Ground {

    boolean holds();
}
