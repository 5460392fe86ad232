package org.tradecheck.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;

/** The areas that an article tells of, in the order in which it comes to them, and what it says of each. */
final class Tallies {

    private final Map<Area, Tally> tallies = new LinkedHashMap<>();
    private final Collection<Tally> all = Collections.unmodifiableCollection(tallies.values());

    /** The offset at which the lead of the article ends. */
    private final int endOfLead;

    Tallies(int endOfLead) {
        this.endOfLead = endOfLead;
    }

    Collection<Tally> all() {
        return all;
    }

    int size() {
        return tallies.size();
    }

    Tally of(Area area) {
        Tally known = tallies.get(area);
        if (known != null) {
            return known;
        }
        Tally tally = new Tally(area);
        tallies.put(area, tally);
        return tally;
    }

    Tally add(AreaMention mention, int named, int own) {
        Tally tally = of(mention.area());
        add(tally, mention, named, own);
        return tally;
    }

    void add(Tally tally, AreaMention mention, int named, int own) {
        tally.add(named, own);
        tally.standAt(mention.span());
        if (tally.isPartOfCountry()) {
            // A valve maker in Ohio is an American one; a little weight is enough.
            of(tally.country()).add(Math.min(named, 1), 0);
        }
    }

    /** Whoever is not named at the start is hardly the country whose figures the article tells. */
    boolean isLate(Tally tally) {
        return tally.first().start() > endOfLead && !tally.isInOpening();
    }

    /** Takes one area for another where the article tells of both; whether it does. */
    boolean join(Area area, Area meant) {
        Tally other = tallies.get(area);
        if (other == null || !tallies.containsKey(meant)) {
            return false;
        }
        tallies.remove(area);
        of(meant).join(other);
        return true;
    }
}
