/**
 * The pages. Each page family declares the port it needs, an interface and its view records; the hub implements it and
 * keeps authorization to itself: a port that must not answer throws, or returns nothing.
 *
 * <p>To look at the pages without a hub: {@code ./mvnw -pl stewardship-ui spring-boot:test-run
 * -Dspring-boot.run.skip=false -Dspring-boot.run.main-class=health.auric.ui.UiPreview}.
 */
@NullMarked
package health.auric.ui;

import org.jspecify.annotations.NullMarked;
