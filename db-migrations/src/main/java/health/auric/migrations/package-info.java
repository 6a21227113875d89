/** The schema of the hub and the one way to bring a database to it. */
@NullMarked
package health.auric.migrations;

import org.jspecify.annotations.NullMarked;
