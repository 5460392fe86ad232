package org.tradecheck.claim;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.tradecheck.quantity.CurrencyHomes;
import org.tradecheck.series.Area;
import org.tradecheck.text.Sentence;

/** What only the whole article tells of its areas: it corrects what its sentences, one by one, have made them weigh. */
final class Hindsight {

    /** An article that prints more amounts in one country's money than this is written for that country. */
    private static final int MANY_AMOUNTS = 5;

    /** So much it takes from what an area owns that somebody deals with it. */
    private static final int OTHERS = 6;

    /** Whoever is dealt with so often is another's partner. */
    private static final int OFTEN = 3;

    private final Tallies tallies;

    /** Whose money the article counts in; open if it is nobody's. */
    private Area counting = Area.UNSTATED;

    private Hindsight(Tallies tallies) {
        this.tallies = tallies;
    }

    /** Corrects the tallies of an article whose sentences have all been weighed. */
    static void correct(Tallies tallies, OurTrade us, List<Sentence> sentences, String text) {
        Hindsight hindsight = new Hindsight(tallies);
        hindsight.weighMoney(CurrencyHomes.of(sentences, text));
        hindsight.weighUs(us.isToldOften());
        hindsight.weighLate();
        hindsight.weighDealtWith();
    }

    /** Who counts in money of its own tells its own figures. */
    private void weighMoney(Map<String, Integer> money) {
        int most = money.isEmpty() ? 0 : Collections.max(money.values());
        for (Map.Entry<String, Integer> each : money.entrySet()) {
            if (each.getValue() == most && most > 1) {
                counting = new Area(each.getKey());
                tallies.of(counting).add(6, most > MANY_AMOUNTS ? 16 : 8);
                return;
            }
        }
    }

    /** Where a text says "we", whoever "we" deal with, or compare ourselves with later on, owns little of what it tells. */
    private void weighUs(boolean isOurs) {
        boolean isNamedEarly = isOurs
                && tallies.all().stream().anyMatch(t -> t.own() > 0 && !t.isPartOfCountry() && !tallies.isLate(t));
        for (Tally tally : tallies.all()) {
            boolean isCompared =
                    isNamedEarly && tallies.isLate(tally) && !tally.area().equals(counting);
            tally.disown(isCompared ? tally.own() : OTHERS * tally.dealtWithUs());
        }
    }

    /** Where an article tells of a country from the start, and more often, another with a flow of its own is one to compare with. */
    private void weighLate() {
        int early = 0;
        int named = 0;
        for (Tally tally : tallies.all()) {
            if (!tally.isPartOfCountry() && tally.isInOpening() && tally.named() > named) {
                early = tally.own();
                named = tally.named();
            }
        }
        for (Tally tally : tallies.all()) {
            boolean isLess = tally.named() < named && 2 * tally.own() <= 3 * early;
            if (isLess && tally.flows() <= 1 && tallies.isLate(tally)) {
                tally.disown((tally.own() + 1) / 2);
            }
        }
    }

    /**
     * Whoever is dealt with again and again, and owns no flow, is only named in a headline; so is whoever owns none, where
     * somebody else does: "Trains keep rolling, even as China looks elsewhere".
     */
    private void weighDealtWith() {
        boolean isOwned = tallies.all().stream().anyMatch(t -> t.flows() > 0 && !tallies.isLate(t));
        for (Tally tally : tallies.all()) {
            if (tally.flows() > 0) {
                continue;
            }
            if (isOwned) {
                tally.disown(tally.ownInHeadline());
            }
            if (tally.dealtWith() >= OFTEN && !tally.isGroup()) {
                tally.disown(OTHERS * tally.dealtWith());
            }
        }
    }
}
