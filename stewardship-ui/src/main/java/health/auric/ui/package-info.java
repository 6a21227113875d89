/**
 * The pages. Each page family declares the port it needs, an interface and its view records; the hub implements it and
 * keeps authorization to itself.
 */
@NullMarked
package health.auric.ui;

import org.jspecify.annotations.NullMarked;
