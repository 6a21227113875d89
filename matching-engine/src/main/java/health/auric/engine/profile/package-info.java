/** Kinds of fields, profiles as data, and the suggestion of a profile from a table. */
@NullMarked
package health.auric.engine.profile;

import org.jspecify.annotations.NullMarked;
