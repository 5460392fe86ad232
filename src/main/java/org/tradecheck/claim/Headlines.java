package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Place;

/**
 * Headlines say least and stand first: "Two Sides Eye $500 Million Goal". What a figure of theirs is about stands in the
 * story, where the same figure is told with its words.
 */
final class Headlines {

    private Headlines() {}

    /** Gives each figure of a headline what the story says of the same figure. The claims are changed in place. */
    static void fill(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.provenance().place() != Place.HEADLINE) {
                continue;
            }
            if (claim instanceof LevelClaim level) {
                Optional<LevelClaim> told = told(claims, level);
                if (told.isPresent()) {
                    claims.set(i, filled(level, told.get()));
                }
            } else if (claim instanceof ChangeClaim change) {
                Optional<ChangeClaim> told = told(claims, change);
                if (told.isPresent()) {
                    claims.set(i, filled(change, told.get()));
                }
            }
        }
    }

    private static Optional<LevelClaim> told(List<Claim> claims, LevelClaim headline) {
        return claims.stream()
                .filter(c -> c.provenance().place() != Place.HEADLINE)
                .filter(LevelClaim.class::isInstance)
                .map(LevelClaim.class::cast)
                .filter(c -> isSame(c.quantity(), headline.quantity()))
                .filter(c -> c.measure() == headline.measure() || headline.measure() == Measure.OTHER)
                .filter(c -> c.sense() == headline.sense() || headline.measure() == Measure.OTHER)
                .filter(c -> c.timing() == headline.timing())
                .findFirst();
    }

    private static Optional<ChangeClaim> told(List<Claim> claims, ChangeClaim headline) {
        return claims.stream()
                .filter(c -> c.provenance().place() != Place.HEADLINE)
                .filter(ChangeClaim.class::isInstance)
                .map(ChangeClaim.class::cast)
                .filter(c -> isSame(c.quantity(), headline.quantity()))
                .filter(c -> c.form() == headline.form()
                        && c.of() == headline.of()
                        && c.sense() == headline.sense()
                        && c.ofSense() == headline.ofSense()
                        && c.shareOf() == headline.shareOf())
                .findFirst();
    }

    private static boolean isSame(Quantity a, Quantity b) {
        return a.unit().equals(b.unit()) && a.value().compareTo(b.value()) == 0;
    }

    private static LevelClaim filled(LevelClaim headline, LevelClaim told) {
        return new LevelClaim(
                headline.provenance(),
                slots(headline.slots(), told.slots()),
                told.measure(),
                told.sense(),
                headline.quantity(),
                headline.timing(),
                headline.extreme(),
                headline.readings());
    }

    private static ChangeClaim filled(ChangeClaim headline, ChangeClaim told) {
        return new ChangeClaim(
                headline.provenance(),
                slots(headline.slots(), told.slots()),
                headline.form(),
                headline.of(),
                headline.sense(),
                headline.ofSense(),
                headline.quantity(),
                told.base(),
                headline.shareOf(),
                headline.isAnnualRate(),
                headline.readings());
    }

    /** What the headline says itself stays; the story tells the rest. */
    private static Slots slots(Slots headline, Slots told) {
        return told.withReporter(better(headline.reporter(), told.reporter()))
                .withPartner(better(headline.partner(), told.partner()))
                .withProduct(better(headline.product(), told.product()))
                .withPeriod(better(headline.period(), told.period()));
    }

    private static <T> Slot<T> better(Slot<T> own, Slot<T> told) {
        boolean isTold = !own.value().equals(told.value()) || told.evidence().compareTo(own.evidence()) < 0;
        return isTold ? told : own;
    }
}
