package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Areas;

/** The areas of an article in the order in which it may be theirs: first whose figures it tells most. */
final class Ranking {

    /** So many of its members an article must tell of to be about their group. */
    private static final int SEVERAL = 2;

    private Ranking() {}

    /** The areas that are named; a nation goes before a group that owns no more. */
    static List<Tally> of(Tallies tallies) {
        List<Tally> ranked = new ArrayList<>(tallies.size());
        for (Tally tally : tallies.all()) {
            if (tally.named() > 0) {
                ranked.add(placeOf(tally, ranked), tally);
            }
        }
        for (int i = 1; i < ranked.size(); i++) {
            boolean isTie = ranked.get(0).own() <= ranked.get(i).own()
                    && ranked.get(0).isGroup()
                    && !ranked.get(i).isGroup();
            if (isTie) {
                ranked.add(0, ranked.remove(i));
            }
        }
        Optional<Tally> bloc = blocOfMembers(tallies, ranked);
        if (bloc.isPresent()) {
            ranked.remove(bloc.get());
            ranked.add(0, bloc.get());
        }
        return ranked;
    }

    /** Behind all that own and are named as much or more. */
    private static int placeOf(Tally tally, List<Tally> ranked) {
        int at = ranked.size();
        while (at > 0
                && (ranked.get(at - 1).own() < tally.own()
                        || ranked.get(at - 1).own() == tally.own()
                                && ranked.get(at - 1).named() < tally.named())) {
            at--;
        }
        return at;
    }

    /** A group named first, of whose members the article tells one after the other: it is about the group. */
    private static Optional<Tally> blocOfMembers(Tallies tallies, List<Tally> ranked) {
        if (ranked.size() <= SEVERAL) {
            return Optional.empty();
        }
        Tally first = tallies.all().iterator().next();
        if (first.own() == 0 || !first.isInOpening() || !first.isGroup()) {
            return Optional.empty();
        }
        int members = 0;
        for (Tally each : ranked) {
            boolean isMember = 2 * each.own() >= first.own()
                    && !each.isGroup()
                    && Areas.standard().contains(first.area(), each.area(), 0);
            members += isMember ? 1 : 0;
        }
        return members >= SEVERAL ? Optional.of(first) : Optional.empty();
    }
}
