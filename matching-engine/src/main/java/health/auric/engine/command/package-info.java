/** The command line: duplicates in CSV files, found, explained and measured without a hub. */
@NullMarked
package health.auric.engine.command;

import org.jspecify.annotations.NullMarked;
