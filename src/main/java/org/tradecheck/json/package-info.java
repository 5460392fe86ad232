/** JSON, read by jackson-core into plain values and written by hand. */
@NullMarked
package org.tradecheck.json;

import org.jspecify.annotations.NullMarked;
