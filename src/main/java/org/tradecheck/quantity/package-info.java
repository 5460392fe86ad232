/** Units, and printed numbers: digits, scale, unit, hedge, the interval they commit to. */
@NullMarked
package org.tradecheck.quantity;

import org.jspecify.annotations.NullMarked;
