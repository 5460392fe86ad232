/** What the article says: claims with slots, each slot with its evidence. */
@NullMarked
package org.tradecheck.claim;

import org.jspecify.annotations.NullMarked;
