package org.tradecheck.claim;

/** Words beside the name of an area that add nothing: "the countries of the EU", "its Asian partners". */
public final class CountryWords {

    /** Whose partners they are. */
    private static final WordSet OWNERS = WordSet.of("its", "our", "their");

    /** What a group has, a number of which stands before its name: "the 12-nation Community". */
    private static final WordSet COUNTED = WordSet.of("nation", "member", "country", "state", "strong");

    /** What areas are called beside their names. */
    private static final WordSet COUNTRIES = WordSet.of(
            "countries",
            "states",
            "nations",
            "markets",
            "market",
            "region",
            "republics",
            "bloc",
            "group",
            "members",
            "member",
            "other",
            "neighbouring",
            "neighboring",
            "five",
            "fellow",
            "partner",
            "partners",
            "neighbours",
            "neighbors",
            "buyers");

    private CountryWords() {}

    /** The chunk of the name before a place, "countries" and "members" behind it passed over; −1 if none stands there. */
    public static int nameBefore(Chunks chunks, int at) {
        int name = at - 1;
        while (name > 0 && has(chunks.get(name))) {
            name--;
        }
        return name >= 0 && chunks.get(name).is(Chunk.Kind.AREA) ? name : -1;
    }

    /** Whether it is such a word: "countries", "members". */
    static boolean has(Chunk chunk) {
        return COUNTRIES.has(chunk);
    }

    /** "the countries of the European Union", "the 12-nation European Community": where the name itself stands. */
    static int nameFrom(Chunks chunks, int from) {
        int next = from;
        boolean goesOn = true;
        while (goesOn && next < chunks.size()) {
            goesOn = isArticle(chunks.get(next))
                    || isOwnersBefore(chunks, next)
                    || isAllOf(chunks, next)
                    || (next > from && chunks.get(next).is(Cue.OF) && COUNTRIES.has(chunks.get(next - 1)));
            next += goesOn ? 1 : 0;
        }
        boolean isCounted = next + 3 < chunks.size()
                && chunks.get(next + 1).is("-")
                && COUNTED.has(chunks.get(next + 2))
                && chunks.get(next + 3).is(Chunk.Kind.AREA);
        return isCounted ? next + 3 : next;
    }

    /** "to its EU partners", "from our Asian neighbours": the partner is named behind. */
    static boolean isOwnersBefore(Chunks chunks, int at) {
        return OWNERS.has(chunks.get(at))
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.AREA);
    }

    private static boolean isArticle(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || (chunk.is(Cue.TOTAL) && chunk.is("all"))
                || COUNTRIES.has(chunk) && !chunk.text().startsWith("neighbo");
    }

    /** "for all of 1986". */
    private static boolean isAllOf(Chunks chunks, int at) {
        return chunks.get(at).is(Cue.OF) && chunks.get(at - 1).is(Cue.TOTAL);
    }
}
