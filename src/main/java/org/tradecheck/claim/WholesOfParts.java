package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Amounts that a part is told of: "India took 8% of Oman's $60 billion of exports". The part is with somebody, the whole with
 * everybody.
 */
final class WholesOfParts {

    /** So many words may stand between a share and what it is of: "of the country's total of". */
    private static final int LONGEST_OF_SHARE = 7;

    /** Between an amount and what it is of: "of Oman's", "of the". */
    private static final int LONGEST_OF_AMOUNT = 3;

    private WholesOfParts() {}

    /**
     * A figure that the one before it is a part of, with the owner of that; empty if it is none, or its own words say with whom
     * it is.
     */
    static Optional<Frame> of(Draft draft, Frame frame, List<Filled> before, Passage here) {
        if (before.isEmpty() || draft.form() != Draft.Form.LEVEL || draft.role() != Draft.Role.MAIN) {
            return Optional.empty();
        }
        Filled part = before.get(before.size() - 1);
        boolean isOfPartner = part.frame().partner().evidence() == Evidence.EXPLICIT
                && part.frame().partner().value().isStated()
                && !isNamedBehind(draft.frame().partner(), here.figure(part.draft()));
        if (!isOfPartner || !isBehind(part.draft(), draft, here)) {
            return Optional.empty();
        }
        Slot<Area> owner = ownerBetween(here.figure(part.draft()), here.figure(draft), here);
        Slot<Area> reporter = owner.value().isStated()
                ? owner
                : frame.reporter().value().isStated()
                        ? frame.reporter()
                        : part.frame().reporter();
        boolean isTurned = draft.frame().measure() == part.draft().frame().measure()
                && frame.measure() != part.frame().measure();
        Frame whole = isTurned
                ? frame.withMeasure(part.frame().measure(), part.frame().sense())
                : frame;
        return Optional.of(whole.withReporter(reporter).withPartner(Slot.NO_AREA));
    }

    /** "Of the A that Oman exported, B went to India": in front of the part it is a part of. */
    static boolean isFronted(Draft draft, Passage here) {
        List<Draft> drafts = here.scanned().drafts();
        Span figure = here.figure(draft);
        boolean isFirst = drafts.size() > 1
                && drafts.get(0).quantity() == draft.quantity()
                && here.tokens().get(0).is("of")
                && here.tokens().get(Math.min(2, here.tokens().size() - 1)).end() >= figure.start();
        return isFirst
                && draft.form() == Draft.Form.LEVEL
                && drafts.get(1).role() == Draft.Role.MAIN
                && drafts.get(1).frame().partner().value().isStated();
    }

    private static boolean isNamedBehind(Slot<Area> partner, Span part) {
        return partner.value().isStated() && partner.origin().start() >= part.end();
    }

    /** Whether only "of" and what is told of the whole stand between a part and a figure. */
    private static boolean isBehind(Draft part, Draft draft, Passage here) {
        boolean isShare = part.form() == Draft.Form.SHARE;
        if (!isShare && part.form() != Draft.Form.LEVEL) {
            return false;
        }
        int from = here.figure(part).end();
        int to = here.figure(draft).start();
        int words = 0;
        boolean isOutOf = isShare;
        for (Token token : here.tokens()) {
            if (token.start() < from || token.start() >= to) {
                continue;
            }
            if (words == 0 && (token.is("respectively") || token.is("out"))) {
                // "respectively out of a total of A"
                isOutOf |= token.is("out");
                continue;
            }
            boolean isPassed = words == 0 ? token.is("of") : token.isWord() || token.is("'s");
            if (!isPassed || PartnerWords.isTowards(token) || token.is("and")) {
                return false;
            }
            words++;
        }
        return words > 0 && words <= (isOutOf ? LONGEST_OF_SHARE : LONGEST_OF_AMOUNT);
    }

    /** "of India's": the country whose whole it is. */
    private static Slot<Area> ownerBetween(Span part, Span whole, Passage here) {
        for (AreaMention mention : here.mentions().areas()) {
            boolean isBetween =
                    mention.span().start() >= part.end() && mention.span().end() <= whole.start();
            if (isBetween && mention.isParty() && mention.isPossessive()) {
                return Slot.explicit(mention.area(), mention.span());
            }
        }
        return Slot.NO_AREA;
    }
}
