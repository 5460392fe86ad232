package org.tradecheck.claim;

import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;

/** Reads the areas before a measure: "China's exports", "the EU-China trade", "intra-EU exports". */
final class OwnersBefore {

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    OwnersBefore(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /** Whether an area belongs to the measure behind it. */
    boolean isOwner(int at, int head) {
        return chunks.get(at).is(Chunk.Kind.AREA) && !isMaker(at) && !isCutOffByArticle(at, head);
    }

    /** The area at a chunk, with the one that is joined to it before. */
    Reach read(int at, int from, Frame frame) {
        Frame owned = withArea(frame, at, from);
        if (isWithin(at, from)) {
            return new Reach(at - 2, owned);
        }
        return new Reach(isJoinedToAreaBefore(at, from) ? joinedBefore(at) : at, owned);
    }

    /** The chunk of the area that another is joined to. */
    private int joinedBefore(int at) {
        return chunks.get(at - 1).is(Chunk.Kind.AREA) ? at - 1 : at - 2;
    }

    /** "With Mexico the deficit was": an article opens a noun phrase, so what stands before it is not in it. */
    private boolean isCutOffByArticle(int area, int head) {
        if (sentence.mention(area).isPossessive()) {
            return false;
        }
        String next = area + 1 < head ? chunks.get(area + 1).text() : "";
        return next.equals("the") || next.equals("a") || next.equals("an") || next.equals("its");
    }

    /** "Korean-made cars": where they were made, not whose imports they are. */
    private boolean isMaker(int area) {
        return area + 2 < chunks.size()
                && chunks.get(area + 1).is("-")
                && chunks.get(area + 2).is(Chunk.Kind.WORD);
    }

    /** A dash between blanks ends a date line; a hyphen joins words. */
    boolean isDash(int at) {
        return chunks.get(at).is("-")
                && (at == 0
                        || chunks.get(at - 1).span().end()
                                != chunks.get(at).span().start());
    }

    private boolean isJoinedToAreaBefore(int at, int from) {
        if (at - 1 >= from && chunks.get(at - 1).is(Chunk.Kind.AREA)) {
            return sentence.mention(at - 1).form() == AreaMention.Form.NAME
                    || sentence.mention(at - 1).form() == AreaMention.Form.DEMONYM;
        }
        // "COLOMBO - Sri Lanka's exports": the dash of a date line joins nothing.
        return at - 2 >= from
                && (chunks.get(at - 1).is("/") || (chunks.get(at - 1).is("-") && !isDash(at - 1)))
                && chunks.get(at - 2).is(Chunk.Kind.AREA);
    }

    private boolean isWithin(int at, int from) {
        return at - 2 >= from
                && chunks.get(at - 1).is("-")
                && chunks.get(at - 2).is("intra");
    }

    /** Whether a possessive stands right before the area that the measure is called after. */
    private boolean isOwnerOfNamed(int at, Frame frame) {
        int named = at + 1 < chunks.size() && chunks.get(at + 1).is("'s") ? at + 2 : at + 1;
        return named < chunks.size()
                && sentence.mention(at).isPossessive()
                && frame.reporter().value().isStated()
                && !frame.partner().value().isStated()
                && frame.measure() != Measure.INVESTMENT
                && frame.reporter().origin().equals(chunks.get(named).span());
    }

    private Frame withArea(Frame frame, int at, int from) {
        Slot<Area> area = sentence.mentioned(at);
        if (sentence.mention(at).form() == AreaMention.Form.PAIR) {
            return frame.partner().value().isStated() ? frame : frame.withPartner(area);
        }
        if (isJoinedToAreaBefore(at, from) && !frame.reporter().value().isStated()) {
            return frame.withReporter(sentence.mentioned(joinedBefore(at))).withPartner(area);
        }
        if (isWithin(at, from) && !frame.partner().value().isStated()) {
            // "intra-EU exports" of a member go to the others; where nobody is named they are those of all members.
            Frame within = frame.withPartner(area);
            return frame.reporter().value().isStated() ? within : within.withReporter(area);
        }
        if (area.value().code().startsWith("NON_") && !frame.partner().value().isStated()) {
            // "extra-EU exports" are exports of the EU to all others; "non-EU exports" may be those of a member or a
            // neighbour.
            Frame outside = frame.withPartner(area);
            boolean isOfGroup = chunks.get(at).text().startsWith("extra");
            return frame.reporter().value().isStated() || !isOfGroup
                    ? outside
                    : outside.withReporter(
                            Slot.explicit(new Area(area.value().code().substring(4)), area.origin()));
        }
        if (frame.measure() == Measure.BALANCE && area.value().equals(Area.WORLD)) {
            // "the global trade gap": the world has no balance; it is one with everybody.
            return frame.partner().value().isStated() ? frame : frame.withPartner(area);
        }
        boolean isOfMember = frame.reporter().value().isStated()
                && frame.reporter().origin().equals(frame.partner().origin())
                && sentence.mention(at).isPossessive();
        if (isOfMember) {
            // "Romania's extra-EU exports": the member's, not the group's.
            return frame.withReporter(area);
        }
        if (isOwnerOfNamed(at, frame)) {
            // "India's US exports", "its EU sales": its own, and where they go.
            return frame.withPartner(frame.reporter()).withReporter(area);
        }
        if (frame.reporter().value().isStated()) {
            return frame;
        }
        // "China imports" are imports by China or from it.
        boolean isOpen = frame.measure() == Measure.IMPORTS
                && sentence.mention(at).form() == AreaMention.Form.NAME
                && !sentence.mention(at).isPossessive();
        return frame.withReporter(isOpen ? area.at(Evidence.SENTENCE) : area);
    }
}
