/** Claims as linear relations; conflicts, implied intervals, repairs; exact. */
@NullMarked
package org.tradecheck.consistency;

import org.jspecify.annotations.NullMarked;
