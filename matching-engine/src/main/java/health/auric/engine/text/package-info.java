/** Turns what people typed into parts that can be compared: names, addresses, numbers, codes, quantities and dates. */
@NullMarked
package health.auric.engine.text;

import org.jspecify.annotations.NullMarked;
