/**
 * The hub: source changes land ({@code intake}), are put in standard form ({@code standardize}), matched, composed into
 * golden records and published. {@code model} says what a domain is, {@code access} who may do what, {@code desk} serves
 * the pages.
 */
@NullMarked
package health.auric;

import org.jspecify.annotations.NullMarked;
