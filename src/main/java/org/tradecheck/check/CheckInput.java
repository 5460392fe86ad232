package org.tradecheck.check;

import java.util.List;
import java.util.stream.Stream;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Reading;
import org.tradecheck.consistency.Conflict;
import org.tradecheck.reference.Comparison;

/**
 * All that a check can see.
 *
 * @param reading what the article says
 * @param conflicts the conflicts that fall to this check to tell: relations it stated, or shares with others
 * @param comparisons claims against the reference; empty without one
 */
public record CheckInput(Reading reading, List<Conflict> conflicts, List<Comparison> comparisons) {

    /** The claims of one kind, in the order of the text. */
    public <C extends Claim> List<C> all(Class<C> kind) {
        return reading.claims().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public Stream<Link> links(Link.Kind kind) {
        return reading.links().stream().filter(l -> l.kind() == kind);
    }

    public Claim claim(int number) {
        return reading.claim(number);
    }
}
