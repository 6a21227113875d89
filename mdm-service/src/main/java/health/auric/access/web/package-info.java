/** Signing in by form or token, the walls around every address, and the API of accounts and tokens. */
@NullMarked
package health.auric.access.web;

import org.jspecify.annotations.NullMarked;
