package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/** Reads a list of areas behind a measure and its preposition: "exports to China and Japan", "sales of Bulgarian wine". */
final class AreasBehind {

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    AreasBehind(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    Reach read(Frame frame, Cue preposition, int first) {
        List<Area> areas = new ArrayList<>();
        areas.add(sentence.mentioned(first).value());
        int last = first;
        boolean goesOn = true;
        while (goesOn) {
            int next = last + 1;
            while (next < chunks.size()
                    && (chunks.get(next).is(Cue.COMMA)
                            || chunks.get(next).is(Cue.AND)
                            || chunks.get(next).is("the"))) {
                next++;
            }
            goesOn = next > last + 1
                    && next < chunks.size()
                    && chunks.get(next).is(Chunk.Kind.AREA)
                    && (isPartner(next) || isSeatBetween(preposition, next))
                    && !isApposition(next)
                    && !isFollowedByFigureOrVerb(next, last + 1);
            if (goesOn) {
                areas.add(listed(next));
                last = next;
            }
        }
        while (last + 1 < chunks.size() && CountryWords.has(chunks.get(last + 1))) {
            last++;
        }
        boolean isOfGoods = preposition == Cue.OF
                && last + 1 < chunks.size()
                && chunks.get(last + 1).is(Chunk.Kind.PRODUCT)
                && frame.product().value().isAll();
        if (isOfGoods) {
            // "sales of Bulgarian wine", "purchases of EU fuel"
            last++;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        // "imports of Belarusian goods": whose goods come in, not who takes them.
        boolean isOrigin = preposition == Cue.OF
                && frame.measure() == Measure.IMPORTS
                && (isOfGoods || sentence.mention(first).form() == AreaMention.Form.DEMONYM);
        Frame attached = attached(frame, isOrigin ? Cue.FROM : preposition, areas, span);
        return new Reach(last, isOfGoods ? attached.withProduct(sentence.goods(last)) : attached);
    }

    /** "to Chad and other countries": some that are not named, where "and the rest of the world" means all of them. */
    private Area listed(int at) {
        boolean isSome = sentence.isRest(at) && chunks.get(at).text().startsWith("other ");
        return isSome ? Area.UNKNOWN : sentence.mentioned(at).value();
    }

    /** "to China, Japan's biggest market": says more of the partner and is none. */
    private boolean isApposition(int area) {
        return chunks.get(area - 1).is(Cue.COMMA) && sentence.mention(area).isPossessive();
    }

    /** "trade between Nairobi and Islamabad": the capitals stand for their countries. */
    private boolean isSeatBetween(Cue preposition, int at) {
        return preposition == Cue.BETWEEN && sentence.mention(at).form() == AreaMention.Form.CAPITAL;
    }

    boolean isPartner(int at) {
        return switch (sentence.mention(at).form()) {
            case NAME, DEMONYM, REST, REGION, NEIGHBOUR -> true;
            default -> false;
        };
    }

    /** ", Japan sold …" after a comma opens a new clause and is no further partner. */
    private boolean isFollowedByFigureOrVerb(int area, int separator) {
        if (!chunks.get(separator).is(Cue.COMMA) || area + 1 >= chunks.size()) {
            return false;
        }
        Chunk next = chunks.get(area + 1);
        return next.is(Cue.STATE)
                || next.is(Cue.SHARE_VERB)
                || next.is(Chunk.Kind.MEASURE)
                || next.is(Cue.UP)
                || next.is(Cue.DOWN);
    }

    private static Frame attached(Frame frame, Cue preposition, List<Area> areas, Span span) {
        boolean isOpen = areas.contains(Area.UNKNOWN);
        Slot<Area> joined = Slot.explicit(isOpen ? Area.UNKNOWN : JoinedAreas.of(areas), span);
        boolean isHost = frame.measure() == Measure.INVESTMENT;
        if (preposition == Cue.BETWEEN) {
            return areas.size() == 2
                    ? frame.withReporter(Slot.explicit(areas.get(0), span))
                            .withPartner(Slot.explicit(areas.get(1), span))
                    : frame.withPartner(joined);
        }
        boolean isAbroad = isHost
                && (preposition == Cue.IN || preposition == Cue.TO)
                && frame.reporter().value().isStated()
                && !frame.partner().value().isStated();
        if (isAbroad) {
            // "Kazakh investment in Georgia" is counted where it goes to.
            return frame.withPartner(frame.reporter()).withReporter(joined);
        }
        boolean names = switch (preposition) {
            case FROM -> frame.measure() == Measure.EXPORTS || frame.measure() == Measure.RE_EXPORTS;
            case TO -> frame.measure() == Measure.IMPORTS || isHost;
            case IN, BY, OF -> !(isHost && preposition == Cue.BY);
            default -> false;
        };
        boolean isOfMember = frame.reporter().value().isStated()
                && frame.reporter().origin().equals(frame.partner().origin());
        if (names && isOfMember) {
            // "intra-EU exports of Romania": the member's, not the group's.
            return frame.withReporter(joined);
        }
        if (names) {
            return frame.reporter().value().isStated()
                            && !frame.reporter().value().equals(Pointer.HOME)
                    ? frame.withPartners(joined, areas)
                    : frame.withReporter(joined);
        }
        return frame.withPartners(joined, areas);
    }
}
