package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/** Reads the other side of a flow behind its measure: "to Japan", "with its EU partners", "to us". */
final class PartnersBehind {

    private static final WordSet GOODS = WordSet.of("goods", "merchandise", "products", "wares");

    private static final WordSet WITHIN = WordSet.of("inside", "within", "among");

    private static final WordSet THOSE = WordSet.of("those", "these", "same");

    private static final WordSet ALL = WordSet.of("countries", "partners", "markets", "destinations", "origins");

    private static final WordSet COUNTRIES = WordSet.of("countries", "nations", "states", "economies");

    /** What somebody is to whom goods go or from whom they come. */
    private static final WordSet ROLES =
            WordSet.of("partner", "partners", "neighbour", "neighbours", "neighbor", "neighbors");

    private static final CueSet PARTS = CueSet.of(Cue.TRADE_PARTNER, Cue.DESTINATION, Cue.ORIGIN);

    /** So many chunks stand before such a noun: "its two largest trading". */
    private static final int LONGEST_ROLE = 6;

    private static final List<String> EARNINGS =
            List.of("earnings", "revenue", "revenues", "receipts", "proceeds", "income");

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final AreasBehind areas;

    PartnersBehind(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.areas = new AreasBehind(sentence);
    }

    /**
     * With the partner that stands behind what was read; the same if none does.
     *
     * @param name the chunk at which the name behind a preposition would begin
     * @param isVerb whether the measure is a verb, which may have its partner as an object
     */
    Reach with(Reach reach, int name, boolean isVerb) {
        int at = reach.at() + 1;
        Frame frame = reach.frame();
        boolean isOpen = !frame.partner().value().isStated();
        if (isVerb && isOpen && isObjectOf(frame.measure(), at)) {
            return new Reach(at, frame.withPartner(sentence.mentioned(at)));
        }
        if (name >= chunks.size()) {
            return reach;
        }
        if (isVerb && isGoods(chunks.get(at)) && isTowardsArea(at + 1, frame)) {
            // "sold goods to Poland for A": the goods are all goods.
            return new Reach(at, frame);
        }
        Chunk preposition = chunks.get(at);
        if (isOpen && WITHIN.has(preposition) && frame.measure() == Measure.TURNOVER && isGroup(name)) {
            // "trade inside the euro area": of its members with each other, as "intra-euro area trade" is
            Slot<Area> group = sentence.mentioned(name);
            Frame within = frame.withPartner(group);
            return new Reach(name, frame.reporter().value().isStated() ? within : within.withReporter(group));
        }
        boolean isPartner = isOpen && isPartnerPreposition(preposition, frame.measure());
        if (isPartner && isAll(at + 1)) {
            Span all = chunks.get(at + 1).span().union(chunks.get(at + 2).span());
            return new Reach(at + 2, frame.withPartner(Slot.explicit(Area.WORLD, all)));
        }
        int apposed = isPartner ? nameOfRole(at + 1) : -1;
        Reach named = apposed >= 0 ? areas.read(frame, preposition.cue(), apposed) : reach;
        if (named != reach && isEndOfApposition(named.at() + 1)) {
            return named;
        }
        int place = isPartner && chunks.get(name).is("there") ? areaBefore(at) : -1;
        if (place >= 0) {
            // "exports to Chile rose A and imports from there B"
            return new Reach(name, frame.withPartner(sentence.mentioned(place)));
        }
        if (isPartner && areThose(chunks, name)) {
            Span those = chunks.get(name).span().union(chunks.get(name + 1).span());
            return new Reach(name + 1, frame.withPartner(Slot.explicit(Pointer.THOSE, those)));
        }
        if (isPartner && (isOthers(name) || isDescribed(name))) {
            Span somebody = chunks.get(name).span().union(chunks.get(name + 1).span());
            return new Reach(name + 1, frame.withPartner(Slot.explicit(Area.UNKNOWN, somebody)));
        }
        if (chunks.get(name).is(Chunk.Kind.AREA)) {
            return withArea(reach, name);
        }
        if (isOpen && isToUs(preposition, chunks.get(name), frame)) {
            return new Reach(
                    name,
                    frame.withPartner(Slot.explicit(Pointer.US, chunks.get(name).span())));
        }
        return isPartner && UnknownNames.isStart(chunks.get(name)) ? unknown(frame, name) : reach;
    }

    private boolean isGroup(int at) {
        return chunks.get(at).is(Chunk.Kind.AREA)
                && Areas.standard().isGroup(sentence.area(at))
                && !sentence.area(at).equals(Area.WORLD);
    }

    /** "exports to its two largest partners, the EU and Japan": where the names of those begin who have a part; −1 for none. */
    private int nameOfRole(int from) {
        int noun = from;
        while (noun < chunks.size() && noun < from + LONGEST_ROLE && isBeforeRole(noun)) {
            noun++;
        }
        int comma = noun + 1;
        boolean isRole = noun > from
                && comma + 1 < chunks.size()
                && (ROLES.has(chunks.get(noun)) || PARTS.has(chunks.get(noun)))
                && chunks.get(comma).is(Cue.COMMA);
        int area = comma + 1;
        while (isRole && area < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        return isRole
                        && area < chunks.size()
                        && chunks.get(area).is(Chunk.Kind.AREA)
                        && sentence.area(area).isStated()
                        && areas.isPartner(area)
                ? area
                : -1;
    }

    /** A comma or a verb: "Chile said" and "Chile among them" are no names of partners alone. */
    private boolean isEndOfApposition(int at) {
        return at >= chunks.size() || chunks.get(at).is(Cue.COMMA) || Verbs.isVerb(chunks.get(at));
    }

    /** "its two largest", "the main". */
    private boolean isBeforeRole(int at) {
        Chunk chunk = chunks.get(at);
        boolean isPronoun = chunk.is(Chunk.Kind.AREA) && Pointer.pointsBack(sentence.area(at));
        boolean isCount = chunk.is(Chunk.Kind.QUANTITY) && !chunk.text().contains(" ");
        return (isPronoun || isCount || chunk.is(Chunk.Kind.WORD) || chunk.is(Cue.FILLER) || chunk.is(Cue.TOTAL))
                && !ROLES.has(chunk);
    }

    /** The last area before a chunk that owns nothing; −1 for none. */
    private int areaBefore(int at) {
        int area = at - 1;
        while (area >= 0
                && !(chunks.get(area).is(Chunk.Kind.AREA)
                        && sentence.area(area).isStated()
                        && !chunks.get(area + 1).is("'s"))) {
            area--;
        }
        return area;
    }

    private Reach withArea(Reach reach, int area) {
        Frame frame = reach.frame();
        Chunk preposition = chunks.get(reach.at() + 1);
        boolean isPlace = preposition.is(Cue.IN)
                && frame.partner().value().equals(Area.UNKNOWN)
                && frame.partner().origin().end() == chunks.get(reach.at()).end();
        if (isPlace) {
            // "sales to neighbours in ECOWAS": the place says who they are.
            return new Reach(area, frame.withPartner(sentence.mentioned(area)));
        }
        boolean isEarned = preposition.is(Cue.FROM)
                && frame.measure() == Measure.EXPORTS
                && !frame.partner().value().isStated()
                && isEarnings(chunks.get(reach.at()))
                && sentence.area(area).isStated();
        if (isEarned) {
            // "Export earnings from China": those who pay are the partner.
            return new Reach(area, frame.withPartner(sentence.party(area)));
        }
        // "cut the deficit from its A of last year": its own level, and nobody it is with.
        boolean isItself = preposition.is(Cue.FROM) && chunks.get(area).is("its");
        return isAreaPreposition(preposition, frame.measure()) && !isItself && !isOwnerIn(preposition, area)
                ? areas.read(frame, preposition.cue(), area)
                : reach;
    }

    private static boolean isEarnings(Chunk measure) {
        return measure.is(Chunk.Kind.MEASURE)
                && EARNINGS.stream().anyMatch(word -> measure.text().endsWith(word));
    }

    /** "the share of oil exports in India's total exports": whose exports the next ones are, and no place of the first. */
    private boolean isOwnerIn(Chunk preposition, int area) {
        int noun = area + 2;
        while (noun < chunks.size()
                && (chunks.get(noun).is(Cue.TOTAL)
                        || chunks.get(noun).is(Cue.FILLER)
                        || chunks.get(noun).is(Chunk.Kind.PRODUCT))) {
            noun++;
        }
        return preposition.is(Cue.IN)
                && noun < chunks.size()
                && chunks.get(area + 1).is("'s")
                && chunks.get(noun).is(Chunk.Kind.MEASURE);
    }

    /** "sales to all other markets". */
    private boolean isOthers(int at) {
        return at + 1 < chunks.size()
                && chunks.get(at).is(Cue.REMAINING)
                && chunks.get(at + 1).is(Cue.DESTINATION);
    }

    /** "exports to all of them", "trade with all partners": with everybody. */
    private boolean isAll(int at) {
        return at + 1 < chunks.size()
                && chunks.get(at).is("all")
                && (chunks.get(at + 1).is("of them") || ALL.has(chunks.get(at + 1)));
    }

    /** "the deficit with those countries". */
    static boolean areThose(Chunks chunks, int at) {
        return at + 1 < chunks.size() && THOSE.has(chunks.get(at)) && COUNTRIES.has(chunks.get(at + 1));
    }

    /** "Italian sales to us". */
    private static boolean isToUs(Chunk preposition, Chunk name, Frame frame) {
        return preposition.is(Cue.TO)
                && name.is(Chunk.Kind.WORD)
                && name.is("us")
                && frame.measure() == Measure.EXPORTS
                && frame.reporter().value().isStated();
    }

    /** Whether the other side of a flow follows: "to the EU" behind "sold", "from Asia" behind "bought". */
    private boolean isTowardsArea(int preposition, Frame frame) {
        int next = CountryWords.nameFrom(chunks, preposition + 1);
        return isPartnerPreposition(chunks.get(preposition), frame.measure())
                && next < chunks.size()
                && chunks.get(next).is(Chunk.Kind.AREA);
    }

    /** "sold Poland cars" is to Poland; "bought Polish goods" is from there, and "sold Polish goods" says whose they were. */
    private boolean isObjectOf(Measure measure, int area) {
        if (!chunks.get(area).is(Chunk.Kind.AREA) || !areas.isPartner(area)) {
            return false;
        }
        boolean isOfGoods = sentence.mention(area).form() == AreaMention.Form.DEMONYM
                && area + 1 < chunks.size()
                && (isGoods(chunks.get(area + 1)) || chunks.get(area + 1).is(Chunk.Kind.PRODUCT));
        return isOfGoods ? measure == Measure.IMPORTS : measure == Measure.EXPORTS;
    }

    private static boolean isGoods(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD) && GOODS.has(chunk);
    }

    private static boolean isPartnerPreposition(Chunk chunk, Measure measure) {
        return switch (chunk.cue()) {
            case WITH -> measure == Measure.BALANCE || measure == Measure.TURNOVER;
            case TO -> measure == Measure.EXPORTS;
            case FROM -> measure == Measure.IMPORTS;
            default -> false;
        };
    }

    private static boolean isAreaPreposition(Chunk chunk, Measure measure) {
        return switch (chunk.cue()) {
            case TO, FROM, WITH, BETWEEN, OF -> true;
            case IN, BY ->
                measure == Measure.INVESTMENT
                        || measure == Measure.EXPORTS
                        || measure == Measure.IMPORTS
                        || measure == Measure.OTHER
                        || measure == Measure.PRICE
                        || measure == Measure.VOLUME;
            default -> false;
        };
    }

    /** "the Asian giant", "a European neighbour": somebody, and the adjective does not tell who. */
    private boolean isDescribed(int area) {
        return chunks.get(area).is(Chunk.Kind.AREA)
                && sentence.mention(area).form() == AreaMention.Form.DEMONYM
                && area + 1 < chunks.size()
                && UnknownNames.isWord(chunks.get(area + 1))
                && !CountryWords.has(chunks.get(area + 1));
    }

    /** "the deficit with newly industrialised countries": somebody, but nobody known. */
    private Reach unknown(Frame frame, int first) {
        int last = first;
        while (last + 1 < chunks.size() && last < first + 4 && UnknownNames.isPart(chunks.get(last + 1))) {
            last++;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return new Reach(last, frame.withPartner(Slot.explicit(Area.UNKNOWN, span)));
    }
}
