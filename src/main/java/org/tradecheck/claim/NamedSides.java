package org.tradecheck.claim;

import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;

/** Whom a figure's own words mean as the two sides of its trade: "its exports", "exports to the bloc", "sales to us". */
final class NamedSides {

    private final Parties parties;
    private final OwnSide own;
    private final Pointers pointers;
    private final PartnersTold partners;
    private final Subject subject;

    NamedSides(Parties parties, OwnSide own, Pointers pointers, PartnersTold partners, Subject subject) {
        this.parties = parties;
        this.own = own;
        this.pointers = pointers;
        this.partners = partners;
        this.subject = subject;
    }

    /** A figure with names for whom its words mean. */
    Frame resolved(Frame start, Passage here) {
        Frame frame = start;
        Slot<Area> whose = start.reporter();
        if (whose.value().equals(Pointer.HOME)) {
            Area owner = pointers.ownerBefore(whose.origin(), here);
            Slot<Area> slot = new Slot<>(owner, Evidence.SENTENCE, whose.origin());
            if (isBuyer(frame, owner)) {
                // "China was among the large buyers. Its purchases rose": what it buys is exports to it.
                return withOtherSide(frame, Measure.EXPORTS, slot);
            }
            frame = isSupplier(frame, owner) ? withOtherSide(frame, Measure.IMPORTS, slot) : frame.withReporter(slot);
        }
        return withPartner(withPointedReporter(ofBoth(frame), here), here);
    }

    /** "The trade exchange of the two countries": of one with the other. */
    private Frame ofBoth(Frame frame) {
        Slot<Area> both = frame.reporter();
        if (!both.value().equals(Pointer.PAIR) || frame.partner().value().isStated()) {
            return frame;
        }
        Slot<Area> one = own.area().isStated() ? own.reporter() : parties.reporter();
        Area other = ofPair(one.value());
        return other.isStated() && !other.equals(one.value())
                ? frame.withReporter(one.at(Evidence.SENTENCE))
                        .withPartner(new Slot<>(other, Evidence.SENTENCE, both.origin()))
                : frame;
    }

    /** Whether the one whose exports are told is the supplier that the sentence before told of. */
    private boolean isSupplier(Frame frame, Area owner) {
        return pointers.topicRole() == Cue.ORIGIN
                && subject.flow() == Measure.IMPORTS
                && frame.measure() == Measure.EXPORTS
                && !owner.equals(own.area());
    }

    /** Whether the one whose imports are told is the buyer that the sentence before told of. */
    private boolean isBuyer(Frame frame, Area owner) {
        return pointers.topicRole() == Cue.DESTINATION
                && subject.flow() == Measure.EXPORTS
                && frame.measure() == Measure.IMPORTS
                && !owner.equals(own.area());
    }

    private Frame withOtherSide(Frame frame, Measure flow, Slot<Area> partner) {
        return frame.withMeasure(flow, Sense.NONE)
                .withReporter(own.reporter().at(Evidence.SENTENCE))
                .withPartner(partner);
    }

    private Frame withPointedReporter(Frame frame, Passage here) {
        Slot<Area> whose = frame.reporter();
        boolean isPointed =
                whose.value().equals(Pointer.REGION) || whose.value().equals(Pointer.NEIGHBOUR);
        return isPointed
                ? frame.withReporter(new Slot<>(
                        pointers.pointedAt(whose.value(), whose.origin(), here), Evidence.SENTENCE, whose.origin()))
                : frame;
    }

    private Frame withPartner(Frame start, Passage here) {
        Frame frame = start;
        if (frame.partner().value().equals(Pointer.US)) {
            // "Italian sales to us" are what we buy from Italy.
            Slot<Area> seller = frame.reporter();
            frame = frame.withMeasure(Measure.IMPORTS, Sense.NONE)
                    .withReporter(parties.reporter().at(Evidence.SENTENCE))
                    .withPartner(seller);
        }
        Slot<Area> other = frame.partner();
        if (other.value().equals(Pointer.PAIR)) {
            Area pair = ofPair(frame.reporter().value());
            return frame.withPartner(new Slot<>(pair, Evidence.SENTENCE, other.origin()));
        }
        if (!Pointer.pointsBack(other.value())) {
            return frame;
        }
        if (other.value().equals(Pointer.REST) && isOfGroup(frame)) {
            return frame.withPartner(Slot.NO_AREA);
        }
        if (other.value().equals(Pointer.THOSE)) {
            Area those = pointers.those(other.origin(), here);
            return frame.withPartner(
                    those.isStated() ? new Slot<>(those, Evidence.SENTENCE, other.origin()) : Slot.NO_AREA);
        }
        // "Exports to the Asian giant": somebody that was named before, and not the reporter.
        Area meant = pointers.pointedAt(other.value(), other.origin(), here);
        return frame.withPartner(
                new Slot<>(meant.isStated() ? meant : Area.UNKNOWN, Evidence.SENTENCE, other.origin()));
    }

    /** "The euro area's exports to the rest of the world": for a group these are all that it has. */
    private boolean isOfGroup(Frame frame) {
        Area whose = frame.reporter().value().isStated() ? frame.reporter().value() : own.area();
        return Areas.standard().isGroup(whose);
    }

    /** With whom the trade of "the two countries" is. */
    private Area ofPair(Area reporter) {
        if (parties.isPair()) {
            return reporter.isStated()
                    ? parties.otherThan(reporter)
                    : parties.partner().value();
        }
        return partners.topicPartner().value().isStated()
                ? partners.topicPartner().value()
                : pointers.lastOther();
    }
}
